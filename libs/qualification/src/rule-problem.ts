/** What is wrong with rules, by name. A problem forbids publishing them; a warning asks to look again. */
export interface RuleProblem {
  readonly severity: 'PROBLEM' | 'WARNING';
  readonly code: RuleProblemCode;
  /** From the rules' root, e.g. ["icp", "sizes", "0"]. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * RANGE_UPSIDE_DOWN carries `min` and `max`; COUNTRY_UNKNOWN, BOTH_WANTED_AND_EXCLUDED, DOMAIN_INVALID
 * and LISTED_TWICE `value`; SQL_BELOW_MQL and SQL_OUT_OF_REACH `sql` and `most` (the score at best) or
 * `mql`; TOO_MANY_SIGNALS_ASKED `enough` and `counted`; CLASS_IN_BOTH `leadClass`; NUMBER_OUT_OF_RANGE `min`
 * and `max`, TOO_LONG `max`; LAPSES_BEFORE_REMINDER `remind` and `lapse`; EVERYTHING_DISQUALIFIED and
 * MUCH_LESS_TO_SALES `days`, `before` and `after` (referrals); the others none.
 */
export type RuleProblemCode =
  | 'RANGE_UPSIDE_DOWN'
  | 'RANGES_OVERLAP'
  | 'COUNTRY_UNKNOWN'
  | 'DOMAIN_INVALID'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'LISTED_TWICE'
  | 'BOTH_WANTED_AND_EXCLUDED'
  | 'EXCLUDED_WITHOUT_EFFECT'
  | 'NUMBER_OUT_OF_RANGE'
  | 'SQL_BELOW_MQL'
  | 'SQL_OUT_OF_REACH'
  | 'TOO_MANY_SIGNALS_ASKED'
  | 'NO_ECOSYSTEM_SIGNAL'
  | 'CLASS_IN_BOTH'
  | 'UNQUALIFIED_TO_SALES'
  | 'NOTHING_TO_SALES'
  | 'LAPSES_BEFORE_REMINDER'
  | 'EVERYTHING_DISQUALIFIED'
  | 'MUCH_LESS_TO_SALES';
