import { qualify } from '#qualification';
import type { RuleSet, Signal, Verdict } from '#qualification';
import { factsToJudge, judge } from './judge.js';
import type { Judged } from './judge.js';
import type { ReferralRow } from './referral-row.js';
import { isUndecided } from './referral-status.js';
import type { ReferralStatus } from './referral-status.js';
import { noWait, waitFrom } from './wait.js';
import type { Wait } from './wait.js';

/** What a referral that waits is judged anew for, without anybody's word that it is to go on. */
export type FurtherCause = 'SIGNAL' | 'TOUCH' | 'FREED';

/** A further verdict on a referral that waits, and the referral as it is to be. */
export interface FurtherVerdict {
  readonly cause: FurtherCause;
  readonly judged: Judged;
  readonly row: ReferralRow;
  /** It would go to sales, but the account is another's by now: it waits on. */
  readonly heldBack: boolean;
}

interface Because {
  readonly cause: FurtherCause;
  /** Null: nobody's word alone. */
  readonly madeBy: string | null;
}

/** A referral that waits, and what it is judged by besides its own facts. */
export interface Waiting {
  readonly row: ReferralRow;
  readonly signals: readonly Signal[];
  /** Another referral holds the account for this product line by now. */
  readonly rivalled: boolean;
}

/** Judges what waits by its facts, the signals on record and the rules of now; it goes where that leads. */
export function furtherVerdict(
  { row, signals, rivalled }: Waiting,
  { cause, madeBy }: Because,
  rules: RuleSet,
  now: Date,
): FurtherVerdict {
  const number = row.verdictNumber + 1;
  const judged = judge(row, signals, rules, now, { becauseOf: cause, number, madeBy });
  const heldBack = judged.status === 'ASSIGNED' && rivalled;
  const status: ReferralStatus = heldBack ? row.status : judged.status;
  return {
    cause,
    judged,
    heldBack,
    row: {
      ...row,
      ...(heldBack ? noWait : furtherWait(row, status, rules, now)),
      status,
      leadClass: judged.verdict.leadClass,
      verdictNumber: judged.verdict.number,
      changedAt: now,
    },
  };
}

/**
 * A further verdict on a referral that waits, where what is known now says something else by the same
 * rules than what was known before; null where it does not.
 *
 * @param before as the last verdict knew it
 */
export function verdictOnNews(
  before: Omit<Waiting, 'rivalled'>,
  waiting: Waiting,
  because: Because,
  rules: RuleSet,
  now: Date,
): FurtherVerdict | null {
  if (!isUndecided(before.row.status)) return null;
  const asBefore = qualify(factsToJudge(before.row, before.signals), rules, now);
  const further = furtherVerdict(waiting, because, rules, now);
  return saying(asBefore) === saying(further.judged.verdict) ? null : further;
}

/** What still lacks something does not get longer for it, unless it lacked nothing and waited for its account alone. */
function furtherWait(row: ReferralRow, status: ReferralStatus, rules: RuleSet, now: Date): Wait {
  const { waitsUntil, waitAlarmAt } = row;
  const goesOn = status === row.status && waitsUntil !== null;
  return goesOn ? { waitsUntil, waitAlarmAt } : waitFrom(status, rules, now);
}

/** All that a verdict says but when a signal was last seen: a feed that tells each day of the same integration would else make a verdict each day. */
function saying({ leadClass, criteria }: Pick<Verdict, 'leadClass' | 'criteria'>): string {
  return JSON.stringify([
    leadClass,
    criteria.map(({ code, outcome, because }) => {
      const { seenOn: _, ...params } = because.params;
      return [code, outcome, because.code, params];
    }),
  ]);
}
