import type { Change, Comparison, Fate, Outcome, RepComparison, ReplayJob } from '#replay';

export type ReplayNode = ReplayJob;
export type ReplayOutcomeNode = Comparison;
export type ReplayedPeriodNode = Outcome;
export type ReplayedRepNode = RepComparison;
export type ReplayChangeNode = Change;
export type ReplayedReferralNode = Fate;
