import { badInput, Refusal } from '#platform';
import { QueryTooComplex } from './query-too-complex.js';

/** What a POST to /graphql holds. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | null;
  readonly operationName: string | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @throws Refusal QUERY_TOO_COMPLEX for a batch, BAD_USER_INPUT for anything else that is no operation
 */
export function readOperation(body: unknown): Operation {
  if (Array.isArray(body)) throw new QueryTooComplex({ limit: 'operations', most: 1 });
  if (!isObject(body)) throw badInput('REQUIRED', ['query']);
  const { query, variables = null, operationName = null } = body;
  if (typeof query !== 'string' || query.trim() === '') throw badInput('REQUIRED', ['query']);
  if (variables !== null && !isObject(variables))
    throw new Refusal('BAD_USER_INPUT', { detail: '"variables" takes an object.' });
  if (operationName !== null && typeof operationName !== 'string')
    throw new Refusal('BAD_USER_INPUT', { detail: '"operationName" takes a string.' });
  return { query, variables, operationName };
}
