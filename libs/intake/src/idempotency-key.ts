import { isLongerThan } from './clean-text.js';
import type { Problem } from './problem.js';

const LONGEST_KEY = 255;
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Null where the key is 1 to 255 printable characters. It is taken as it stands, never trimmed. */
export function idempotencyKeyProblem(key: string): Problem | null {
  if (key !== '' && !isLongerThan(key, LONGEST_KEY) && !NOT_PRINTABLE.test(key)) return null;
  return {
    code: 'IDEMPOTENCY_KEY_INVALID',
    path: ['idempotencyKey'],
    params: { max: LONGEST_KEY },
  };
}
