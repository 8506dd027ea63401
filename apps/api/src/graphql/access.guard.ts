import {
  defaultFieldResolver,
  getNamedType,
  isObjectType,
  isUnionType,
  valueFromASTUntyped,
} from 'graphql';
import type {
  ConstDirectiveNode,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import { Refusal } from '#platform';
import { admits, admitsKind, kinds, mayAdmitKind } from './audience.js';
import type { AccessRule, Kind } from './audience.js';
import type { RequestContext } from './request-context.js';

type Field = GraphQLField<unknown, RequestContext>;
type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Puts every field's `@access` rule in front of its resolver. Where nobody can come to the object
 * whom the field's rule would turn away, nothing is put there: most fields cost nothing.
 *
 * @throws Error naming each field without a rule
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const rules = rulesOf(schema);
  const reached = kindsReaching(schema, rules);
  for (const type of objectTypes(schema))
    for (const field of Object.values(type.getFields()) as Field[]) {
      const rule = rules.get(field);
      if (rule && needsGuard(rule, reached.get(type.name), isRoot(schema, type)))
        field.resolve = guarded(field, rule, isRoot(schema, type));
    }
  return schema;
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[];

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

function rulesOf(schema: GraphQLSchema): Map<Field, AccessRule> {
  const rules = new Map<Field, AccessRule>();
  const without: string[] = [];
  for (const type of objectTypes(schema)) {
    const ofType = ruleIn(
      [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []),
    );
    for (const field of Object.values(type.getFields()) as Field[]) {
      const rule = ruleIn(field.astNode?.directives ?? []) ?? ofType;
      if (rule) rules.set(field, rule);
      else without.push(`${type.name}.${field.name}`);
    }
  }
  if (without.length > 0)
    throw new Error(
      `These fields have no access rule: ${without.join(', ')}. Give each an @access.`,
    );
  return rules;
}

function ruleIn(directives: readonly ConstDirectiveNode[]): AccessRule | null {
  const access = directives.find(({ name }) => name.value === 'access');
  if (!access) return null;
  const given = Object.fromEntries(
    (access.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  return { scopes: null, otherwise: 'REFUSED', ...given } as AccessRule;
}

/** For each object type, who can come to one: followed from the roots along the fields that let them. */
function kindsReaching(
  schema: GraphQLSchema,
  rules: ReadonlyMap<Field, AccessRule>,
): Map<string, Set<Kind>> {
  const reached = new Map<string, Set<Kind>>();
  const reach = (type: GraphQLObjectType, by: readonly Kind[]): void => {
    const known = reached.get(type.name) ?? new Set();
    const fresh = by.filter((kind) => !known.has(kind));
    if (fresh.length === 0) return;
    reached.set(type.name, new Set([...known, ...fresh]));
    for (const field of Object.values(type.getFields()) as Field[]) {
      const rule = rules.get(field);
      const through = fresh.filter((kind) => rule && mayAdmitKind(rule, kind));
      const named = getNamedType(field.type);
      for (const next of isUnionType(named) ? named.getTypes() : [named])
        if (isObjectType(next)) reach(next, through);
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    if (root) reach(root, kinds);
  return reached;
}

function needsGuard(
  rule: AccessRule,
  reachedBy: ReadonlySet<Kind> | undefined,
  root: boolean,
): boolean {
  if (rule.to.includes('ANYONE')) return false;
  return root || [...(reachedBy ?? [])].some((kind) => !admitsKind(rule, kind));
}

function guarded(field: Field, rule: AccessRule, root: boolean): Resolve {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  return (source, args, context, info) => {
    const { viewer } = context;
    if (admits(rule, viewer, source) && (!root || inScope(rule, viewer?.apiKey?.scopes ?? null)))
      return resolve(source, args, context, info);
    if (rule.otherwise === 'NULL') return null;
    throw new Refusal(viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  };
}

/** A session may all that its person may; a key only what one of its scopes names. */
const inScope = (rule: AccessRule, scopes: readonly string[] | null): boolean =>
  scopes === null || (rule.scopes?.some((scope) => scopes.includes(scope)) ?? false);
