import validator from 'validator';
import { hostOf } from './host.js';

/** Quotes would let spaces and commas through; the others cannot be seen. */
const NEVER_BEFORE_THE_AT = /["\s\p{C}\p{Z}]/u;

/**
 * Exactly one plain address, or null: no display name, list, group or quoted part. The domain
 * comes back in lower case and punycode, the part before the @ as it was given.
 */
export function emailAddressOf(typed: string): string | null {
  const at = typed.lastIndexOf('@');
  const local = typed.slice(0, Math.max(at, 0));
  if (local === '' || NEVER_BEFORE_THE_AT.test(local)) return null;
  const host = hostOf(typed.slice(at + 1));
  if (host === null) return null;
  const address = `${local}@${host}`;
  return validator.isEmail(address) ? address : null;
}
