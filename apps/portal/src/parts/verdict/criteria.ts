import type { LeadClass } from '../kinds';

export type CriterionGroup = 'ICP' | 'BANT' | 'BUYING_SIGNAL' | 'ECOSYSTEM_SIGNAL' | 'DISQUALIFIER';

export type CriterionOutcome = 'MET' | 'NOT_MET' | 'UNKNOWN';

export interface Criterion {
  readonly code: string;
  readonly group: CriterionGroup;
  readonly outcome: CriterionOutcome;
  /** The reason, in the viewer's language. */
  readonly because: string;
}

export interface ShownVerdict {
  readonly leadClass: LeadClass;
  readonly criteria: readonly Criterion[];
  readonly rulesVersion?: number;
  readonly partnerConfirmedAt?: string | null;
  readonly vendorConfirmedAt?: string | null;
}

/** The criteria that have a word of their own; a newer one is told by its group. */
export const NAMED = [
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
  'TECH_STACK',
  'CERTIFIED_PARTNER',
  'SHARED_CUSTOMERS',
  'NOT_AN_EXCLUDED_ACCOUNT',
  'NOT_FREE_MAIL',
] as const;

export type NamedCriterion = (typeof NAMED)[number];

export const isNamed = (code: string): code is NamedCriterion =>
  NAMED.some((named) => named === code);

/** In the order in which the rules ask: what stands in the way first is what helps most. */
const ORDER: readonly (readonly [CriterionGroup, CriterionOutcome])[] = [
  ['ICP', 'NOT_MET'],
  ['DISQUALIFIER', 'UNKNOWN'],
  ['BANT', 'NOT_MET'],
  ['ICP', 'UNKNOWN'],
  ['BUYING_SIGNAL', 'UNKNOWN'],
  ['ECOSYSTEM_SIGNAL', 'UNKNOWN'],
];

/** What keeps it from being an EQL, what helps most first; empty where nothing is in the way. */
export function whatIsMissing({ leadClass, criteria }: ShownVerdict): readonly Criterion[] {
  if (leadClass === 'EQL') return [];
  // One ecosystem signal is enough.
  const signals = criteria.filter(({ group }) => group === 'ECOSYSTEM_SIGNAL');
  const hasSignal = signals.some(({ outcome }) => outcome === 'MET');
  return ORDER.flatMap(([group, outcome]) => {
    if (group === 'ECOSYSTEM_SIGNAL') return hasSignal ? [] : signals.slice(0, 1);
    return criteria.filter((one) => one.group === group && one.outcome === outcome);
  });
}

/** The one thing that would bring it closest to an EQL; null where nothing is in the way. */
export const whatWouldHelp = (verdict: ShownVerdict): Criterion | null =>
  whatIsMissing(verdict)[0] ?? null;
