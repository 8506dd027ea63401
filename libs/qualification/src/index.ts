export { dispositionOf, reasonsOf } from './disposition.js';
export type { Disposition } from './disposition.js';
export type { BantAnswer, BuyingSignal, Facts, Touchpoint } from './facts.js';
export { qualify } from './qualify.js';
export { DEFAULT_RULES } from './rule-set.js';
export type { RuleSet } from './rule-set.js';
export { CRITERION_CODES } from './verdict.js';
export type {
  Because,
  BecauseCode,
  Criterion,
  CriterionCode,
  CriterionGroup,
  CriterionOutcome,
  LadderStep,
  LeadClass,
  Verdict,
} from './verdict.js';
export { packCriteria, unpackCriteria } from './packed-criteria.js';
export type { PackedCriterion } from './packed-criteria.js';
