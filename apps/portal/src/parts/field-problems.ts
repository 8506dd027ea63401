import type { FieldProblem } from '../api/api-error';

/** What is wrong, by the field's name as forms spell it: `contact.email`. The first one of each counts. */
export function problemsByField(
  problems: readonly FieldProblem[],
): Readonly<Record<string, string>> {
  const byField: Record<string, string> = {};
  for (const { path, message } of problems) byField[path.join('.')] ??= message;
  return byField;
}
