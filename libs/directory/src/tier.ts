import type { RefusalProblem } from '#platform';

/** A step of the partner programme, and for how many days its referrals hold their accounts. */
export interface Tier {
  readonly name: string;
  /** One of {@link protectionChoices}. */
  readonly protectionDays: number;
}

/** 0: not at all. */
export const protectionChoices: readonly number[] = [0, 30, 60, 90, 120];
export const USUAL_PROTECTION_DAYS = 90;

export const protectionProblems = (days: number): readonly RefusalProblem[] =>
  protectionChoices.includes(days)
    ? []
    : [{ code: 'PROTECTION_DAYS_UNKNOWN', path: ['protectionDays'] }];
