import type { BantWeights, Rules } from './rule-set.js';
import type {
  Criterion,
  CriterionCode,
  CriterionGroup,
  CriterionOutcome,
  LadderStep,
  LeadClass,
} from './verdict.js';

const CLASS_OF_STEP: Readonly<Record<LadderStep, LeadClass>> = {
  1: 'UNQUALIFIED',
  2: 'UNQUALIFIED',
  3: 'EQL',
  4: 'SQL',
  5: 'MQL',
  6: 'UNQUALIFIED',
};

const WEIGHT_OF: Readonly<Partial<Record<CriterionCode, keyof BantWeights>>> = {
  BUDGET: 'budget',
  AUTHORITY: 'authority',
  NEED: 'need',
  TIMELINE: 'timeline',
};

/**
 * The lead class, and the step that gave it: read from the top, the first that fits.
 *
 * @param vendorConfirmed somebody of the vendor confirmed fit and intent, which stands in for what of
 *   the ideal customer is not known; what is known not to be met stays so
 */
export function climbLadder(
  criteria: readonly Criterion[],
  rules: Rules,
  vendorConfirmed: boolean,
): { readonly step: LadderStep; readonly leadClass: LeadClass } {
  const step = firstStep(criteria, rules, vendorConfirmed);
  return { step, leadClass: CLASS_OF_STEP[step] };
}

/** What the met ones of BANT count for together. */
export function bantScore(criteria: readonly Criterion[], weights: BantWeights): number {
  let score = 0;
  for (const { code, outcome } of criteria) {
    const weight = WEIGHT_OF[code];
    if (weight !== undefined && outcome === 'MET') score += weights[weight];
  }
  return score;
}

function firstStep(
  criteria: readonly Criterion[],
  { bant, ecosystem, thresholds }: Rules,
  vendorConfirmed: boolean,
): LadderStep {
  const has = (group: CriterionGroup, outcome: CriterionOutcome) =>
    criteria.some((each) => each.group === group && each.outcome === outcome);
  const isMet = (code: CriterionCode) =>
    criteria.some((each) => each.code === code && each.outcome === 'MET');
  const bantFails = has('BANT', 'NOT_MET');
  const score = bantScore(criteria, bant);

  if (has('ICP', 'NOT_MET') || has('DISQUALIFIER', 'NOT_MET')) return 1;
  if (!isMet('NOT_A_RAW_LIST')) return 2;
  const fits = (vendorConfirmed || !has('ICP', 'UNKNOWN')) && !bantFails;
  const showsSignals = isMet('BUYING_SIGNAL') && ecosystem.counted.some(isMet);
  // The partner's confirmation is a signal by itself, and asked for beside an integration too.
  if (fits && showsSignals && isMet('PARTNER_REFERRAL')) return 3;
  if (score >= thresholds.sql && !bantFails) return 4;
  return isMet('BUYING_SIGNAL') || score >= thresholds.mql ? 5 : 6;
}
