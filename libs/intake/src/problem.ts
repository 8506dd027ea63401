export const PROBLEM_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'EMAIL_INVALID',
  'DOMAIN_INVALID',
  'COUNTRY_UNKNOWN',
  'SUBDIVISION_UNKNOWN',
  'PRODUCT_LINE_UNKNOWN',
  'PHONE_INVALID',
  'NUMBER_OUT_OF_RANGE',
  'DATE_IN_FUTURE',
  'DATE_TOO_OLD',
  'CONTROL_CHARACTERS_NOT_ALLOWED',
  'IDEMPOTENCY_KEY_INVALID',
  'CANNOT_CONTACT',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * One thing that is wrong with a submission. Parameters by code: TOO_LONG and
 * IDEMPOTENCY_KEY_INVALID `max` (characters, or entries of a list); NUMBER_OUT_OF_RANGE `min` and
 * `max`; others none. What was typed is never among them.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** From the input's root, e.g. `['contact', 'email']`. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}
