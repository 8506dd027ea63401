import type { RefusalProblem } from '#platform';

/** Cc (NUL, CR and LF among them), the two Unicode line breaks, and halves of surrogate pairs, which no database stores. */
const unprintable = /[\p{Cc}\u2028\u2029\p{Cs}]/u;
const visible = /[^\s\p{Cf}\p{Z}]/u;

/** Whether a text holds only what one line can show. */
export const isOneLine = (text: string): boolean => !unprintable.test(text);

/** What is wrong with a text that must be one line of 1 to `max` characters once it is trimmed. */
export function textProblems(
  text: string,
  max: number,
  path: readonly string[],
): readonly RefusalProblem[] {
  if (!isOneLine(text)) return [{ code: 'CONTROL_CHARACTERS_NOT_ALLOWED', path }];
  if (!visible.test(text)) return [{ code: 'REQUIRED', path }];
  return Array.from(text.trim()).length > max ? [{ code: 'TOO_LONG', path, params: { max } }] : [];
}
