import type { Signal } from './signal.js';

export type BantAnswer = 'YES' | 'NO' | 'UNKNOWN';
export type BuyingSignal = 'DEMO_REQUESTED' | 'BUDGET_CONFIRMED' | 'CLEAR_USE_CASE';
export type Touchpoint =
  'REFERRAL' | 'INTEGRATION_LISTING' | 'WEBINAR' | 'BACKLINK' | 'CASE_STUDY' | 'TRADE_SHOW_LIST';

export const BUYING_SIGNALS: readonly BuyingSignal[] = [
  'DEMO_REQUESTED',
  'BUDGET_CONFIRMED',
  'CLEAR_USE_CASE',
];
export const TOUCHPOINTS: readonly Touchpoint[] = [
  'REFERRAL',
  'INTEGRATION_LISTING',
  'WEBINAR',
  'BACKLINK',
  'CASE_STUDY',
  'TRADE_SHOW_LIST',
];

/** All that a verdict depends on besides the rules and its moment. */
export interface Facts {
  /** A registrable domain, or a whole address at a free-mail provider. Empty: not known yet. */
  readonly accountKey: string;
  /** Null: not given. */
  readonly employees: number | null;
  /** Null: not given. */
  readonly industry: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Empty: not given. */
  readonly techStack: readonly string[];
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
  /** When someone of the vendor confirmed fit and intent for what is not known; null: nobody has. */
  readonly vendorConfirmedAt: Date | null;
  /** What is on record between the partner and the account. */
  readonly signals: readonly Signal[];
}
