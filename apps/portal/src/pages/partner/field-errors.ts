import { fieldOf } from './referral-values';
import type { FieldErrors } from './form-context';

interface Problem {
  readonly path: readonly string[];
  readonly message: string;
}

/** The first problem of each field; what belongs to none is apart. */
export function atFields(problems: readonly Problem[]): {
  readonly fields: FieldErrors;
  readonly elsewhere: readonly string[];
} {
  const fields: FieldErrors = {};
  const elsewhere: string[] = [];
  for (const { path, message } of problems) {
    const field = fieldOf(path);
    if (field === null) elsewhere.push(message);
    else fields[field] ??= message;
  }
  return { fields, elsewhere };
}
