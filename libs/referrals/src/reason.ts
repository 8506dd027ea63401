import { badInput } from '#platform';

const LONGEST = 2_000;

/**
 * A reason that a person gave, trimmed.
 *
 * @throws Refusal BAD_USER_INPUT where it is empty, too long, or holds control characters
 */
export function requireReason(reason: string, name = 'reason'): string {
  const trimmed = trimmedText(reason, [name]);
  if (trimmed === '') throw badInput('REQUIRED', [name]);
  return trimmed;
}

/** A note may be absent or empty; otherwise it is held to the same. */
export const readNote = (note: string | null | undefined): string | null =>
  trimmedText(note ?? '', ['note']) || null;

function trimmedText(typed: string, path: readonly string[]): string {
  const trimmed = typed.trim().normalize('NFC');
  if (trimmed.length > LONGEST) throw badInput('TOO_LONG', path, { max: LONGEST });
  if (/[\p{Cs}]|(?![\n\r\t])\p{Cc}/u.test(trimmed))
    throw badInput('CONTROL_CHARACTERS_NOT_ALLOWED', path);
  return trimmed;
}

/** What a person typed of why an assignment ended; null where nobody gave a reason. */
export const typedReason = (endReason: string | null): string | null =>
  /^[A-Z_]+: (.+)$/s.exec(endReason ?? '')?.[1] ?? null;
