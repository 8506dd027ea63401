import type { NewEvent } from '#events';
import { awaitedWords, reasonsOf } from '#qualification';
import type { Rules, Verdict } from '#qualification';
import { noHold } from './claim.js';
import type { ReferralRow } from './referral-row.js';
import type { ReferralStatus } from './referral-status.js';

const DAY_MS = 86_400_000;

/** How long a referral waits for what it lacks, and when something is next to be done about it. */
export type Wait = Pick<ReferralRow, 'waitsUntil' | 'waitAlarmAt'>;

export const noWait: Wait = { waitsUntil: null, waitAlarmAt: null };

/** From the moment of a verdict; only what lacks something waits. */
export function waitFrom(
  status: ReferralStatus,
  { waiting }: Pick<Rules, 'waiting'>,
  now: Date,
): Wait {
  if (status !== 'ACTION_REQUIRED') return noWait;
  const after = (days: number): Date => new Date(now.getTime() + days * DAY_MS);
  return {
    waitAlarmAt: after(waiting.remindAfterDays),
    waitsUntil: after(waiting.lapseAfterDays),
  };
}

/**
 * What an alarm does: a reminder before the end, which then rings once more, and at the end it lapses.
 *
 * @param verdict the latest, which says what it lacks and whose word would help
 */
export function fireWait(
  row: ReferralRow,
  verdict: Pick<Verdict, 'criteria' | 'leadClass'>,
  rules: Rules,
  now: Date,
): { readonly row: ReferralRow; readonly event: NewEvent } {
  const about = {
    at: now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: null,
    actorId: null,
  };
  const reasons = reasonsOf(verdict, 'ACTION_REQUIRED');
  const { waitsUntil } = row;
  if (waitsUntil === null || waitsUntil <= now)
    return {
      row: { ...row, ...noWait, ...noHold, status: 'LAPSED', changedAt: now },
      event: { ...about, type: 'referral.lapsed', data: { reasons } },
    };
  const until = waitsUntil.toISOString();
  const awaits = awaitedWords(verdict, rules).map(({ from }) => from);
  return {
    row: { ...row, waitAlarmAt: waitsUntil },
    event: { ...about, type: 'referral.reminded', data: { reasons, until, awaits } },
  };
}
