export { awaitedWords } from './awaited-word.js';
export type { AwaitedWord } from './awaited-word.js';
export { bantScore } from './climb-ladder.js';
export { dispositionOf, reasonsOf } from './disposition.js';
export type { Disposition } from './disposition.js';
export { effectProblems } from './effect-problems.js';
export type { ClassCounts } from './effect-problems.js';
export { BUYING_SIGNALS, TOUCHPOINTS } from './facts.js';
export type { BantAnswer, BuyingSignal, Facts, Touchpoint } from './facts.js';
export { packCriteria, unpackCriteria } from './packed-criteria.js';
export type { PackedCriterion } from './packed-criteria.js';
export { qualify } from './qualify.js';
export type { RuleProblem, RuleProblemCode } from './rule-problem.js';
export { ruleProblems } from './rule-problems.js';
export { DEFAULT_RULES } from './rule-set.js';
export type { BantWeights, Choice, Rules, RuleSet, SizeRange } from './rule-set.js';
export { readFacts, storeFacts } from './stored-facts.js';
export type { StoredFacts } from './stored-facts.js';
export { expiresAt } from './signal.js';
export type { EcosystemSignal, Signal, SignalKind } from './signal.js';
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
