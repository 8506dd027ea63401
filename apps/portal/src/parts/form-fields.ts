/** Where the address of a field's input is found; null where it stands on no field. */
export const pathOf = (element: EventTarget | null): string | null =>
  element instanceof Element
    ? (element.closest<HTMLElement>('[data-path]')?.dataset.path ?? null)
    : null;

/** Puts the cursor into a field of the form, which also scrolls it into sight. */
export function focusField(form: HTMLElement | null, path: string): void {
  const place = form?.querySelector<HTMLElement>(`[data-path="${path}"]`);
  const input = place?.matches('input, textarea')
    ? place
    : (place?.querySelector<HTMLElement>('input:checked') ??
      place?.querySelector<HTMLElement>('input, textarea'));
  input?.focus();
}
