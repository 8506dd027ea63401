/** A text that may be kept, or why not; empty where nothing that can be seen was typed. */
export type CleanText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'TOO_LONG' | 'CONTROL_CHARACTERS_NOT_ALLOWED' };

export interface TextLimits {
  /** In characters as people count them for the database: code points. */
  readonly max: number;
  /** Line feeds, CR LF and tabs may stand in it. */
  readonly multiline?: boolean;
}

const VISIBLE = /[^\s\p{Cf}\p{Z}]/u;

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

const CONTROLS_BUT_LINES =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\r(?!\n)/;

/**
 * Trims and composes (Unicode NFC). Controls are looked for before trimming: a line break at the
 * end of a value is as unwelcome in a mail header as one in its middle.
 */
export function cleanText(typed: string, { max, multiline = false }: TextLimits): CleanText {
  if (!VISIBLE.test(typed)) return blank(typed);
  if ((multiline ? CONTROLS_BUT_LINES : CONTROLS).test(typed) || !typed.isWellFormed()) {
    return { ok: false, code: 'CONTROL_CHARACTERS_NOT_ALLOWED' };
  }
  const trimmed = typed.trim();
  // Composing shortens a text by four at most, so a megabyte need not be composed to be refused.
  if (trimmed.length > max * 8) return { ok: false, code: 'TOO_LONG' };
  const text = trimmed.normalize('NFC');
  return isLongerThan(text, max) ? { ok: false, code: 'TOO_LONG' } : { ok: true, text };
}

function blank(typed: string): CleanText {
  return typed.length > 100_000 ? { ok: false, code: 'TOO_LONG' } : { ok: true, text: '' };
}

/** Whether a text has more than `max` code points. */
export function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > max * 2) return true;
  return Array.from(text).length > max;
}
