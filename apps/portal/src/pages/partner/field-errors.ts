import { fieldOf } from './referral-values';
import type { FieldPath } from './referral-values';
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

/** Where the address of a field's input is found; null where it stands on no field. */
export const pathOf = (element: EventTarget | null): string | null =>
  element instanceof Element
    ? (element.closest<HTMLElement>('[data-path]')?.dataset.path ?? null)
    : null;

/** Puts the cursor into a field of the form. */
export function focusField(form: HTMLElement | null, path: FieldPath): void {
  const place = form?.querySelector<HTMLElement>(`[data-path="${path}"]`);
  const input = place?.matches('input, textarea')
    ? place
    : (place?.querySelector<HTMLElement>('input:checked') ??
      place?.querySelector<HTMLElement>('input, textarea'));
  input?.focus();
}
