import type { RuleProblem } from './rule-problem.js';

/** What a period's referrals came to under two sets of rules. */
export interface ClassCounts {
  readonly referrals: number;
  readonly toSales: number;
}

/** Fewer than this in a period say nothing about rules. */
const TELLING = 10;
const MUCH_LESS = 0.5;

/** What a draft would have done to the period before: rules that let nothing through are a mistake. */
export function effectProblems(
  before: ClassCounts,
  after: ClassCounts,
  days: number,
): readonly RuleProblem[] {
  if (before.referrals < TELLING || before.toSales === 0) return [];
  const params = { days, before: before.toSales, after: after.toSales };
  const path = ['dispositions', 'toSales'];
  if (after.toSales === 0)
    return [{ severity: 'PROBLEM', code: 'EVERYTHING_DISQUALIFIED', path, params }];
  return after.toSales < before.toSales * MUCH_LESS
    ? [{ severity: 'WARNING', code: 'MUCH_LESS_TO_SALES', path, params }]
    : [];
}
