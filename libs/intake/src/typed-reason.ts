import { badInput } from '#platform';
import { cleanText } from './clean-text.js';

const LONGEST = 2_000;

/**
 * A reason that a person gave, trimmed.
 *
 * @throws Refusal BAD_USER_INPUT where it is empty, too long, or holds control characters
 */
export function requireReason(reason: string, name = 'reason'): string {
  const text = readText(reason, name);
  if (text === '') throw badInput('REQUIRED', [name]);
  return text;
}

/** A note may be absent or empty; otherwise it is held to the same. */
export const readNote = (note: string | null | undefined): string | null =>
  readText(note ?? '', 'note') || null;

function readText(typed: string, name: string): string {
  const read = cleanText(typed, { max: LONGEST, multiline: true });
  if (read.ok) return read.text;
  throw read.code === 'TOO_LONG'
    ? badInput(read.code, [name], { max: LONGEST })
    : badInput(read.code, [name]);
}
