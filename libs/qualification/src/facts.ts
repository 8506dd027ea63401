export type BantAnswer = 'YES' | 'NO' | 'UNKNOWN';
export type BuyingSignal = 'DEMO_REQUESTED' | 'BUDGET_CONFIRMED' | 'CLEAR_USE_CASE';
export type Touchpoint =
  'REFERRAL' | 'INTEGRATION_LISTING' | 'WEBINAR' | 'BACKLINK' | 'CASE_STUDY' | 'TRADE_SHOW_LIST';

/** All that a verdict depends on besides the rules. */
export interface Facts {
  /** Null: not given. */
  readonly employees: number | null;
  /** Null: not given. */
  readonly industry: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly bant: {
    readonly budget: BantAnswer;
    readonly authority: BantAnswer;
    readonly need: BantAnswer;
    readonly timeline: BantAnswer;
  };
  readonly buyingSignals: readonly BuyingSignal[];
  readonly touchpoint: Touchpoint;
  /** The partner's own word that fit and intent hold. */
  readonly confirmsFitAndIntent: boolean;
  /** When the partner gave that word; null where this very submission gives it. */
  readonly confirmedAt: Date | null;
  /** When someone of the vendor vouched for the facts; null: nobody has. */
  readonly verifiedAt: Date | null;
  /** An integration in active use is on record for the account; an overlap of accounts is none. */
  readonly activeIntegration: boolean;
}
