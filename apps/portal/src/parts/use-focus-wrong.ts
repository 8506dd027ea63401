import { useEffect } from 'react';
import type { RefObject } from 'react';
import { focusField } from './form-fields';

/** The first of a form's fields that have a problem. Each refusal is one of its own: the same field is led to again. */
export interface Wrong {
  readonly first: string;
}

/**
 * Leads to the first field with a problem, once that is said there. While what was sent is on its way the fields
 * may be disabled, and what is disabled takes no focus.
 */
export function useFocusWrong(
  form: RefObject<HTMLElement | null>,
  wrong: Wrong | null,
  isBusy: boolean,
): void {
  useEffect(() => {
    if (wrong && !isBusy) focusField(form.current, wrong.first);
  }, [form, wrong, isBusy]);
}
