import { qualify } from '#qualification';
import type { RuleSet, Signal } from '#qualification';
import { furtherVerdict, saysElse } from './further-verdict.js';
import type { FurtherVerdict } from './further-verdict.js';
import { factsToJudge } from './judge.js';
import type { ReferralRow } from './referral-row.js';
import { isUndecided } from './referral-status.js';

/** A waiting referral under its lock, with the signals of its last verdict and those on record now. */
export interface Signalled {
  readonly row: ReferralRow;
  readonly before: readonly Signal[];
  readonly signals: readonly Signal[];
  /** Another referral holds the account for this product line by now. */
  readonly rivalled: boolean;
}

/**
 * A further verdict on a referral that waits, where its signals say something else by the same rules
 * than those of its last verdict; null where they do not. That one was seen again, later, is no news.
 */
export function signalVerdict(
  signalled: Signalled,
  rules: RuleSet,
  now: Date,
): FurtherVerdict | null {
  const { row, before } = signalled;
  if (!isUndecided(row.status)) return null;
  const asBefore = qualify(factsToJudge(row, before), rules, now);
  const further = furtherVerdict(signalled, { cause: 'SIGNAL', madeBy: null }, rules, now);
  return saysElse(asBefore, further.judged.verdict) ? further : null;
}
