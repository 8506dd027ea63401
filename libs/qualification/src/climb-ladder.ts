import type { RuleSet } from './rule-set.js';
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

/** The lead class, and the step that gave it: read from the top, the first that fits. */
export function climbLadder(
  criteria: readonly Criterion[],
  rules: RuleSet,
): { readonly step: LadderStep; readonly leadClass: LeadClass } {
  const step = firstStep(criteria, rules);
  return { step, leadClass: CLASS_OF_STEP[step] };
}

function firstStep(criteria: readonly Criterion[], rules: RuleSet): LadderStep {
  const count = (group: CriterionGroup, outcome: CriterionOutcome) =>
    criteria.filter((each) => each.group === group && each.outcome === outcome).length;
  const isMet = (code: CriterionCode) =>
    criteria.some((each) => each.code === code && each.outcome === 'MET');
  const bantMet = count('BANT', 'MET');
  const bantNotMet = count('BANT', 'NOT_MET');

  if (count('ICP', 'NOT_MET') > 0) return 1;
  if (!isMet('NOT_A_RAW_LIST')) return 2;
  const fits = count('ICP', 'UNKNOWN') === 0 && bantNotMet === 0;
  const showsSignals = isMet('BUYING_SIGNAL') && count('ECOSYSTEM_SIGNAL', 'MET') > 0;
  // The partner's confirmation is a signal by itself, and asked for beside an integration too.
  if (fits && showsSignals && isMet('PARTNER_REFERRAL')) return 3;
  if (bantMet >= rules.thresholds.sqlBantMet && bantNotMet === 0) return 4;
  return isMet('BUYING_SIGNAL') || bantMet > 0 ? 5 : 6;
}
