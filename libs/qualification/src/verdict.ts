export type LeadClass = 'EQL' | 'SQL' | 'MQL' | 'UNQUALIFIED';
export type CriterionGroup = 'ICP' | 'BANT' | 'BUYING_SIGNAL' | 'ECOSYSTEM_SIGNAL' | 'DISQUALIFIER';
export type CriterionOutcome = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** Every criterion, in the order in which a verdict carries them. */
export const CRITERION_CODES = [
  'COMPANY_SIZE',
  'INDUSTRY',
  'COUNTRY',
  'BUDGET',
  'AUTHORITY',
  'NEED',
  'TIMELINE',
  'BUYING_SIGNAL',
  'PARTNER_REFERRAL',
  'ACTIVE_INTEGRATION',
  'NOT_A_RAW_LIST',
] as const;

export type CriterionCode = (typeof CRITERION_CODES)[number];

type BantCode = 'BUDGET' | 'AUTHORITY' | 'NEED' | 'TIMELINE';

/** Why a criterion came out as it did; the sentences are wording's. */
export type BecauseCode =
  | `${'COMPANY_SIZE' | 'INDUSTRY' | BantCode}_${CriterionOutcome}`
  | `COUNTRY_${'MET' | 'NOT_MET'}`
  | `${'BUYING_SIGNAL' | 'PARTNER_REFERRAL' | 'ACTIVE_INTEGRATION' | 'NOT_A_RAW_LIST'}_${'MET' | 'UNKNOWN'}`
  | 'RAW_LIST_VERIFIED';

/**
 * A reason as code and parameters. COMPANY_SIZE_MET and _NOT_MET carry `employees` and `min`,
 * COMPANY_SIZE_UNKNOWN `min`; INDUSTRY_MET and _NOT_MET `industry`; COUNTRY_* `country` (ISO
 * 3166-1 alpha-2); BUYING_SIGNAL_MET `count`; the others none.
 */
export interface Because {
  readonly code: BecauseCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Criterion {
  readonly code: CriterionCode;
  readonly group: CriterionGroup;
  readonly outcome: CriterionOutcome;
  readonly because: Because;
}

/** The judgement on a prospect's facts at one moment; a later one stands beside it. */
export interface Verdict {
  readonly leadClass: LeadClass;
  /** The step of the ladder that gave the class, 1 to 6. */
  readonly step: LadderStep;
  readonly rulesVersion: number;
  /** All of CRITERION_CODES, in that order. */
  readonly criteria: readonly Criterion[];
  /** Null: the partner has not confirmed fit and intent. */
  readonly partnerConfirmedAt: Date | null;
  /** When the rules confirmed an EQL on the vendor's part; null for the other classes. */
  readonly vendorConfirmedAt: Date | null;
}

export type LadderStep = 1 | 2 | 3 | 4 | 5 | 6;
