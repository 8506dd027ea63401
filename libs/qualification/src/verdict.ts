export type LeadClass = 'EQL' | 'SQL' | 'MQL' | 'UNQUALIFIED';
export type CriterionGroup = 'ICP' | 'BANT' | 'BUYING_SIGNAL' | 'ECOSYSTEM_SIGNAL' | 'DISQUALIFIER';
export type CriterionOutcome = 'MET' | 'NOT_MET' | 'UNKNOWN';

/**
 * Every criterion with its group, in the order in which a verdict carries them. Those that only some
 * rules ask for are carried where the rules do, and shared customers where there are any.
 */
const GROUPS = {
  COMPANY_SIZE: 'ICP',
  INDUSTRY: 'ICP',
  COUNTRY: 'ICP',
  TECH_STACK: 'ICP',
  BUDGET: 'BANT',
  AUTHORITY: 'BANT',
  NEED: 'BANT',
  TIMELINE: 'BANT',
  BUYING_SIGNAL: 'BUYING_SIGNAL',
  PARTNER_REFERRAL: 'ECOSYSTEM_SIGNAL',
  ACTIVE_INTEGRATION: 'ECOSYSTEM_SIGNAL',
  CERTIFIED_PARTNER: 'ECOSYSTEM_SIGNAL',
  SHARED_CUSTOMERS: 'ECOSYSTEM_SIGNAL',
  NOT_A_RAW_LIST: 'DISQUALIFIER',
  NOT_AN_EXCLUDED_ACCOUNT: 'DISQUALIFIER',
  NOT_FREE_MAIL: 'DISQUALIFIER',
} as const satisfies Readonly<Record<string, CriterionGroup>>;

export type CriterionCode = keyof typeof GROUPS;

export const CRITERION_CODES = Object.keys(GROUPS) as readonly CriterionCode[];

export const groupOf = (code: CriterionCode): CriterionGroup => GROUPS[code];

type BantCode = 'BUDGET' | 'AUTHORITY' | 'NEED' | 'TIMELINE';

/** Why a criterion came out as it did; the sentences are wording's. */
export type BecauseCode =
  | `${'COMPANY_SIZE' | 'INDUSTRY' | 'TECH_STACK' | BantCode}_${CriterionOutcome}`
  | `COMPANY_SIZE_${'ANY' | 'WITHIN' | 'OUTSIDE' | 'OF_RANGES_UNKNOWN'}`
  | `TECH_STACK_${'LACKING' | 'EXCLUDED'}`
  | `COUNTRY_${'MET' | 'NOT_MET'}`
  | `${'BUYING_SIGNAL' | 'PARTNER_REFERRAL' | 'ACTIVE_INTEGRATION' | 'CERTIFIED_PARTNER' | 'NOT_A_RAW_LIST'}_${'MET' | 'UNKNOWN'}`
  | `BUYING_SIGNALS_TOO_FEW`
  | `${'ACTIVE_INTEGRATION' | 'CERTIFIED_PARTNER'}_EXPIRED`
  | 'SHARED_CUSTOMERS_UNKNOWN'
  | `${'NOT_AN_EXCLUDED_ACCOUNT' | 'NOT_FREE_MAIL'}_${CriterionOutcome}`
  | 'RAW_LIST_VERIFIED';

/**
 * A reason as code and parameters. COMPANY_SIZE_MET and _NOT_MET carry `employees` and `min`,
 * COMPANY_SIZE_UNKNOWN `min`, _WITHIN and _OUTSIDE `employees` and `sizes` ("10–49, 200+"),
 * _OF_RANGES_UNKNOWN `sizes`, _ANY nothing; INDUSTRY_MET and _NOT_MET `industry`; COUNTRY_* `country`
 * (ISO 3166-1 alpha-2); TECH_STACK_* `products` (names, separated by commas); BUYING_SIGNAL_MET
 * `count`, BUYING_SIGNALS_TOO_FEW `count` (how many it takes); ACTIVE_INTEGRATION_* and
 * CERTIFIED_PARTNER_* `seenOn` (a date), _EXPIRED also `days`; SHARED_CUSTOMERS_UNKNOWN `count`;
 * the others none.
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
  /** Those that the rules ask for, in the order of CRITERION_CODES. */
  readonly criteria: readonly Criterion[];
  /** Null: the partner has not confirmed fit and intent. */
  readonly partnerConfirmedAt: Date | null;
  /** When somebody of the vendor confirmed it, else when the rules confirmed an EQL; null: neither has. */
  readonly vendorConfirmedAt: Date | null;
}

export type LadderStep = 1 | 2 | 3 | 4 | 5 | 6;
