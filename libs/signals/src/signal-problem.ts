export const SIGNAL_PROBLEM_CODES = [
  'REQUIRED',
  'TOO_LONG',
  'CONTROL_CHARACTERS_NOT_ALLOWED',
  'NUMBER_OUT_OF_RANGE',
  'DATE_IN_FUTURE',
  'DATE_TOO_OLD',
  'ACCOUNT_INVALID',
  'URL_INVALID',
  'NOT_OF_THIS_KIND',
  'CERTIFICATE_OF_VENDOR',
  'SOURCE_OF_VENDOR',
  'SIGNALS_TOO_MANY',
] as const;

/**
 * One thing that is wrong with a signal. TOO_LONG and SIGNALS_TOO_MANY carry `max`,
 * NUMBER_OUT_OF_RANGE `min` and `max`, the others nothing.
 */
export interface SignalProblem {
  readonly code: (typeof SIGNAL_PROBLEM_CODES)[number];
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, number>>;
}
