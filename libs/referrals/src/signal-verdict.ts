import { qualify } from '#qualification';
import type { RuleSet, Signal, Verdict } from '#qualification';
import { factsToJudge, judge } from './judge.js';
import type { Judged } from './judge.js';
import type { ReferralRow } from './referral-row.js';
import { isUndecided } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { waitFrom } from './wait.js';

/** A waiting referral under its lock, with the signals of its last verdict and those on record now. */
export interface Signalled {
  readonly row: ReferralRow;
  readonly before: readonly Signal[];
  readonly signals: readonly Signal[];
  /** Another referral holds the account for this product line by now. */
  readonly rivalled: boolean;
}

export interface SignalVerdict {
  readonly judged: Judged;
  readonly row: ReferralRow;
  /** It would go to sales, but the account is another's by now: it waits on. */
  readonly heldBack: boolean;
}

/**
 * A further verdict on a referral that waits, where its signals say something else by the same rules
 * than those of its last verdict; null where they do not. That one was seen again, later, is no news:
 * a feed that tells each day of the same integration would else make a verdict each day.
 */
export function signalVerdict(
  { row, before, signals, rivalled }: Signalled,
  rules: RuleSet,
  now: Date,
): SignalVerdict | null {
  if (!isUndecided(row.status)) return null;
  const asBefore = qualify(factsToJudge(row, before), rules, now);
  const judged = judge(row, signals, rules, now, {
    becauseOf: 'SIGNAL',
    number: row.verdictNumber + 1,
    madeBy: null,
  });
  if (saying(asBefore) === saying(judged.verdict)) return null;
  const heldBack = judged.status === 'ASSIGNED' && rivalled;
  const status: ReferralStatus = heldBack ? row.status : judged.status;
  return {
    judged,
    heldBack,
    row: {
      ...row,
      // What still lacks the same things does not get longer for them.
      ...(status !== row.status && waitFrom(status, rules, now)),
      status,
      leadClass: judged.verdict.leadClass,
      verdictNumber: judged.verdict.number,
      changedAt: now,
    },
  };
}

/** All that a verdict says but when a signal was last seen. */
function saying({ leadClass, criteria }: Pick<Verdict, 'leadClass' | 'criteria'>): string {
  return JSON.stringify([
    leadClass,
    criteria.map(({ code, outcome, because }) => {
      const { seenOn: _, ...params } = because.params;
      return [code, outcome, because.code, params];
    }),
  ]);
}
