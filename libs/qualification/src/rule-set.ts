import type { BuyingSignal, Touchpoint } from './facts.js';
import type { EcosystemSignal, SignalKind } from './signal.js';
import type { LeadClass } from './verdict.js';

/** A range of employees, both ends within. */
export interface SizeRange {
  readonly min: number;
  /** Null: no upper end. */
  readonly max: number | null;
}

/** What may be: one of `only`, where that names any, and none of `except`. */
export interface Choice {
  /** Empty: any. */
  readonly only: readonly string[];
  readonly except: readonly string[];
}

/** Who is worth a salesperson's time. Texts are compared without regard to case and surrounding blanks. */
export interface IdealCustomer {
  /** One of these. Empty: any size. */
  readonly sizes: readonly SizeRange[];
  readonly industries: Choice;
  /** ISO 3166-1 alpha-2. */
  readonly countries: Choice;
  readonly techStack: {
    /** At least one of these, where any is named. */
    readonly any: readonly string[];
    readonly all: readonly string[];
    readonly none: readonly string[];
  };
}

/** What each `YES` counts for in the score, 0 to 100. */
export interface BantWeights {
  readonly budget: number;
  readonly authority: number;
  readonly need: number;
  readonly timeline: number;
}

/** The rules that a verdict is made by, without their version: what a draft holds. */
export interface Rules {
  readonly icp: IdealCustomer;
  readonly bant: BantWeights;
  readonly buyingSignals: {
    /** Which count. */
    readonly counted: readonly BuyingSignal[];
    /** How many different ones it takes. */
    readonly enough: number;
  };
  readonly ecosystem: {
    /** Any one of these is the ecosystem signal that an EQL asks for. */
    readonly counted: readonly EcosystemSignal[];
    /** For how many days a signal counts after it was last seen. */
    readonly maxAgeDays: Readonly<Record<SignalKind, number>>;
  };
  readonly disqualifiers: {
    /** Touchpoints that bring a raw list, which someone of the vendor verifies first. */
    readonly rawLists: readonly Touchpoint[];
    /** Registrable domains that sales never gets: competitors, one's own. */
    readonly accounts: readonly string[];
    /** Whether an address at a free-mail provider, without a company's domain, ends it. */
    readonly freeMail: boolean;
  };
  readonly thresholds: {
    /** The score of BANT from which a prospect is an SQL. */
    readonly sql: number;
    /** The score from which it is an MQL, if no buying signal makes it one already. */
    readonly mql: number;
  };
  /** What becomes of each lead class; `UNQUALIFIED`, like a class in neither list, waits or ends. */
  readonly dispositions: {
    readonly toSales: readonly LeadClass[];
    readonly toNurturing: readonly LeadClass[];
  };
  /** How long a referral waits for its partner. */
  readonly waiting: {
    readonly remindAfterDays: number;
    readonly lapseAfterDays: number;
  };
}

/** Rules under the number that stands on every verdict made by them. */
export interface RuleSet extends Rules {
  /** 1 and up, one for each publication. */
  readonly version: number;
}

const ANY: Choice = { only: [], except: [] };

/** What a new deployment starts with. */
export const DEFAULT_RULES: RuleSet = {
  version: 1,
  icp: {
    sizes: [{ min: 10, max: null }],
    industries: ANY,
    countries: ANY,
    techStack: { any: [], all: [], none: [] },
  },
  bant: { budget: 1, authority: 1, need: 1, timeline: 1 },
  buyingSignals: {
    counted: ['DEMO_REQUESTED', 'BUDGET_CONFIRMED', 'CLEAR_USE_CASE'],
    enough: 1,
  },
  ecosystem: {
    counted: ['PARTNER_REFERRAL', 'ACTIVE_INTEGRATION'],
    maxAgeDays: { ACTIVE_INTEGRATION: 90, CERTIFIED_PARTNER: 365, SHARED_CUSTOMERS: 365 },
  },
  disqualifiers: { rawLists: ['TRADE_SHOW_LIST'], accounts: [], freeMail: false },
  thresholds: { sql: 3, mql: 1 },
  dispositions: { toSales: ['EQL', 'SQL'], toNurturing: ['MQL'] },
  waiting: { remindAfterDays: 7, lapseAfterDays: 14 },
};
