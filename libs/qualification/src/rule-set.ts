import type { Touchpoint } from './facts.js';
import type { LeadClass } from './verdict.js';

/** The settings that a verdict is made by; kept as data, each change under a new version. */
export interface RuleSet {
  /** 1 and up; stands on every verdict that was made by these rules. */
  readonly version: number;
  readonly icp: {
    readonly minEmployees: number;
    /** Compared without regard to case and surrounding blanks. */
    readonly excludedIndustries: readonly string[];
    /** ISO 3166-1 alpha-2. */
    readonly excludedCountries: readonly string[];
  };
  readonly thresholds: {
    /** How many of BANT must be met for an SQL, 1 to 4. */
    readonly sqlBantMet: number;
    /** How many different buying signals count as one recorded, 1 to 3. */
    readonly buyingSignals: number;
  };
  /** Touchpoints that bring a raw list, which someone of the vendor verifies first. */
  readonly rawListTouchpoints: readonly Touchpoint[];
  /** What becomes of each lead class; `UNQUALIFIED`, like a class in neither list, waits or ends. */
  readonly dispositions: {
    readonly toSales: readonly LeadClass[];
    readonly toNurturing: readonly LeadClass[];
  };
}

/** What a new deployment starts with. */
export const DEFAULT_RULES: RuleSet = {
  version: 1,
  icp: { minEmployees: 10, excludedIndustries: [], excludedCountries: [] },
  thresholds: { sqlBantMet: 3, buyingSignals: 1 },
  rawListTouchpoints: ['TRADE_SHOW_LIST'],
  dispositions: { toSales: ['EQL', 'SQL'], toNurturing: ['MQL'] },
};
