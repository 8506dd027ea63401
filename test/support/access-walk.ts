import { getNamedType, isInputObjectType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { atOnce } from './persistence.js';

/** In the order of the columns of every table of rights. */
export const viewers = [
  ...['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER', 'SALES_REP', 'PARTNER_ADMIN', 'PARTNER_MEMBER'],
  ...['KEY_READ', 'KEY_WRITE', 'KEY_EVENTS', 'STRANGER'],
] as const;
export type ViewerName = (typeof viewers)[number];
/** By viewer; null: without one. */
export type Tokens = Readonly<Record<ViewerName, string | null>>;

/**
 * What comes of asking for a field: `s` seen as the administrator sees it, `d` seen and different,
 * `0` null without an error, `e` an empty list on the way, `f` FORBIDDEN, `n` NOT_FOUND,
 * `u` UNAUTHENTICATED, and `?…` anything else.
 */
export type Outcome = string;

/** A way to objects of a type, with one letter for each viewer: what comes of going there. */
export interface Way {
  readonly type: string;
  readonly name: string;
  /** A query with `@` where the object's fields go. */
  readonly query: string;
  readonly reach: string;
  /** Each comes to objects of their own, so that there is nothing to compare. */
  readonly own?: true;
  /** For those who come there: a letter each for managers, reps and partners; `sss` where it is absent. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

export async function send(
  url: string,
  token: string | null,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
  return { status: response.status, text, data, errors };
}

export interface Mismatch {
  readonly viewer: ViewerName;
  /** Such as `Queue.members by the rep’s own`. */
  readonly field: string;
  readonly expected: Outcome;
  readonly got: Outcome;
}

export interface Walked {
  readonly cells: number;
  readonly mismatches: readonly Mismatch[];
}

/** Goes every way to every field as everybody, and compares what comes of it with the tables. */
export async function walk(
  url: string,
  tokens: Tokens,
  schema: GraphQLSchema,
  ways: readonly Way[],
): Promise<Walked> {
  const steps = ways.flatMap((way) =>
    fieldsOf(schema, way.type).map(({ name, selection }): Step => ({
      field: `${way.type}.${name} ${way.name}`,
      query: way.query.replace('@', selection),
      path: pathTo(way.query, name),
      own: way.own ?? false,
      expected: viewers.map((_, column) => expectedOf(way, name, column)),
    })),
  );
  return take(url, tokens, steps);
}

/** A query of one root field, written out, with one letter for each viewer. */
export interface RootWay {
  /** Without its braces and without branches, such as `users { id }`. */
  readonly query: string;
  readonly reach: string;
}

/** Asks for each root field as everybody. */
export const walkRoots = (
  url: string,
  tokens: Tokens,
  roots: readonly RootWay[],
): Promise<Walked> =>
  take(
    url,
    tokens,
    roots.map(({ query, reach }) => ({
      field: `Query.${query}`,
      query: `{ ${query} }`,
      path: namesIn(query),
      own: true,
      expected: viewers.map((_, column) => reach[column] ?? '?'),
    })),
  );

interface Step {
  readonly field: string;
  readonly query: string;
  readonly path: readonly string[];
  readonly own: boolean;
  /** By column. */
  readonly expected: readonly Outcome[];
}

async function take(url: string, tokens: Tokens, steps: readonly Step[]): Promise<Walked> {
  const mismatches: Mismatch[] = [];
  await atOnce(8, steps, async ({ field, query, path, own, expected }) => {
    const answers = await Promise.all(viewers.map((name) => send(url, tokens[name], query)));
    const seenByAdmin = own ? null : valueAt(answers[0]?.data, path);
    viewers.forEach((viewer, column) => {
      const answer = answers[column];
      const got = answer ? outcomeOf(answer, path, seenByAdmin) : '?';
      const wanted = expected[column] ?? '?';
      if (!matches(got, wanted)) mismatches.push({ viewer, field, expected: wanted, got });
    });
  });
  return { cells: steps.length * viewers.length, mismatches };
}

/** Where only some of what the administrator sees is the viewer's to see, it may still be all. */
const matches = (got: Outcome, expected: Outcome): boolean =>
  got === expected || (expected === 'd' && got === 's');

function expectedOf({ reach, fields }: Way, field: string, column: number): Outcome {
  const reached = reach[column] ?? '?';
  if (reached !== 's') return reached;
  const kind = column < 3 ? 0 : column === 3 ? 1 : 2;
  return fields?.[field]?.[kind] ?? 's';
}

interface AskedField {
  readonly name: string;
  readonly selection: string;
}

export function fieldsOf(schema: GraphQLSchema, typeName: string): AskedField[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`the schema has no type ${typeName}`);
  return Object.values(type.getFields()).map(({ name, type: of }) => ({
    name,
    selection: isLeafType(getNamedType(of)) ? name : `${name} { __typename }`,
  }));
}

/** The names from the root of a query to the field that takes the place of its `@`. */
export const pathTo = (query: string, field: string): string[] => [
  ...namesIn(query.slice(0, query.indexOf('@'))),
  field,
];

/** The names of a query without branches, its arguments left out. */
const namesIn = (query: string): string[] =>
  query.replace(/\((?:[^()"]|"[^"]*")*\)/g, '').match(/\w+/g) ?? [];

/** What stands at the end of a path, in the first entry of each list on it; null also where it ends early. */
function valueAt(data: unknown, path: readonly string[]): unknown {
  let at = data;
  for (const name of path) {
    if (Array.isArray(at)) at = at[0] as unknown;
    if (typeof at !== 'object' || at === null) return null;
    at = (at as Readonly<Record<string, unknown>>)[name] ?? null;
  }
  return at;
}

const letters: Readonly<Record<string, Outcome>> = {
  FORBIDDEN: 'f',
  NOT_FOUND: 'n',
  UNAUTHENTICATED: 'u',
};

function outcomeOf(answer: Answer, path: readonly string[], seenByAdmin: unknown): Outcome {
  const value = valueAt(answer.data, path);
  if (answer.errors.length > 0) {
    const codes = [...new Set(answer.errors.map(({ extensions }) => extensions.code))];
    if (value !== null) return `?${codes.join()} with a value`;
    return (codes.length === 1 && letters[codes[0] ?? '']) || `?${codes.join()}`;
  }
  if (hasEmptyList(answer.data, path)) return 'e';
  if (seenByAdmin === null) return 's';
  if (value === null) return '0';
  return JSON.stringify(value) === JSON.stringify(seenByAdmin) ? 's' : 'd';
}

/** Whether an empty list stands on the path before its end. */
function hasEmptyList(data: unknown, path: readonly string[]): boolean {
  return path.some((_, length) => {
    const value = valueAt(data, path.slice(0, length));
    return Array.isArray(value) && value.length === 0;
  });
}

/** Every place where an id goes in, such as `acceptReferral input.referralId`. */
export function idInputs(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap(({ name, args }) =>
      args.flatMap((arg) => idsIn(arg.type, arg.name).map((path) => `${name} ${path}`)),
    ),
  );
}

/** No input of ours holds itself, so this ends. */
function idsIn(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) =>
      idsIn(field.type, `${path}.${field.name}`),
    );
  return named.name === 'ID' ? [path] : [];
}
