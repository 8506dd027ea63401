import { qualify } from '#qualification';
import type { RuleSet, Signal } from '#qualification';
import { furtherVerdict, saysElse } from './further-verdict.js';
import type { FurtherVerdict } from './further-verdict.js';
import { factsToJudge } from './judge.js';
import type { ReferralRow } from './referral-row.js';
import { isUndecided } from './referral-status.js';

/** A waiting referral under its lock, as it was and with what a touch added. */
export interface Touched {
  readonly before: ReferralRow;
  readonly row: ReferralRow;
  readonly signals: readonly Signal[];
  /** Another referral holds the account for this product line by now. */
  readonly rivalled: boolean;
}

/**
 * A further verdict on a referral that waits, where what a touch added says something else by the same
 * rules than what was known before; null where it does not.
 *
 * @param madeBy whoever told of it
 */
export function touchVerdict(
  touched: Touched,
  madeBy: string,
  rules: RuleSet,
  now: Date,
): FurtherVerdict | null {
  const { before, signals } = touched;
  if (!isUndecided(before.status)) return null;
  const asBefore = qualify(factsToJudge(before, signals), rules, now);
  const further = furtherVerdict(touched, { cause: 'TOUCH', madeBy }, rules, now);
  return saysElse(asBefore, further.judged.verdict) ? further : null;
}
