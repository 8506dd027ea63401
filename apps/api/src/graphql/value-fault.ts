import type { GraphQLError } from 'graphql';
import type { WordingKey } from '#wording';

/** What is wrong with a value that was sent, without the value. */
export interface ValueFault {
  readonly why: WordingKey & `values.${string}`;
  /** `at`: where it stands in the variables, e.g. `input.company.country`; `type`: what it should be. */
  readonly params: { readonly at: string; readonly type: string };
}

/** The scalars whose shape has a sentence of its own. */
const SHAPES: ReadonlySet<string> = new Set(['DateTime', 'Date', 'Duration', 'CountryCode']);
const LONGEST_NAME = 100;

/**
 * Reads what graphql-js found wrong with a variable: it says so in English and prints the value, with
 * whatever secret stands in it. Null: the error is about something else.
 */
export function valueFaultOf({ message, originalError }: GraphQLError): ValueFault | null {
  const missing = /^Variable "\$(\w+)" of (?:required|non-null) type "(.+)" (?:was|must)/.exec(
    message,
  );
  if (missing) return { why: 'values.MISSING', params: placed(missing[1], missing[2]) };
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  const reason = originalError?.message;
  if (variable === undefined || reason === undefined) return null;
  // The place stands between the value and the reason; what is before it may be anything.
  const place = / at "([\w.[\]]+)"$/.exec(message.slice(0, -`; ${reason}`.length))?.[1];
  return faultFor(reason, place ?? variable);
}

function faultFor(reason: string, at: string): ValueFault {
  const field = /^Field "(\w+)" of required type "(.+)" was not provided/.exec(reason);
  if (field) return { why: 'values.MISSING', params: placed(`${at}.${field[1]}`, field[2]) };
  const extra = /^Field "(.+?)" is not defined by type "(\w+)"/s.exec(reason);
  if (extra) return { why: 'values.UNKNOWN', params: placed(`${at}.${extra[1]}`, extra[2]) };
  const absent = /^Expected non-nullable type "(.+)" not to be null/.exec(reason)?.[1];
  if (absent !== undefined) return { why: 'values.MISSING', params: placed(at, absent) };
  const choice = /^(?:Value ".*" does not exist in|Enum) "(\w+)"/s.exec(reason)?.[1];
  if (choice !== undefined) return { why: 'values.NOT_AMONG', params: placed(at, choice) };
  const scalar = /^(?:Expected type "\w+"\. )?(\w+) (?:takes|cannot represent)/.exec(reason)?.[1];
  if (scalar !== undefined && SHAPES.has(scalar))
    return { why: `values.${scalar as 'DateTime'}`, params: placed(at, scalar) };
  const type = scalar ?? /type "(\w+)"/.exec(reason)?.[1];
  return {
    why: type === undefined ? 'values.OTHERWISE' : 'values.OF_TYPE',
    params: placed(at, type),
  };
}

const placed = (at = '', type = ''): ValueFault['params'] => ({
  at: at.length > LONGEST_NAME ? `${at.slice(0, LONGEST_NAME)}…` : at,
  type,
});

/** graphql-js prints literals of the query too: what follows the reason is cut off. */
export const withoutValue = (message: string): string =>
  message
    .replace(/( cannot represent [^:]*): .*$/s, '$1.')
    .replace(/^(Expected value of type "[^"]+"), found .*$/s, '$1.');
