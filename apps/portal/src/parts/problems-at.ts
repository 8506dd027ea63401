import { ApiError } from '../api/api-error';
import { problemsByField } from './field-problems';

/** What the server found wrong at a form's own fields, to be shown there. */
export function problemsAt(
  error: unknown,
  fields: readonly string[],
): Readonly<Record<string, string>> {
  const problems = error instanceof ApiError ? (error.details.problems ?? []) : [];
  return problemsByField(problems.filter(({ path }) => fields.includes(path.join('.'))));
}

/** Whether all that is wrong stands at its field, so that nothing more need be said. */
export function isAllAtFields(error: unknown, fields: readonly string[]): boolean {
  const problems = error instanceof ApiError ? (error.details.problems ?? []) : [];
  return problems.length > 0 && problems.every(({ path }) => fields.includes(path.join('.')));
}
