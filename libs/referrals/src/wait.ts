import type { NewEvent, Reason } from '#events';
import type { Rules } from '#qualification';
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
 * @param reasons what it lacks
 */
export function fireWait(
  row: ReferralRow,
  reasons: readonly Reason[],
  now: Date,
): { readonly row: ReferralRow; readonly event: NewEvent } {
  const about = {
    at: now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: null,
    actorId: null,
  };
  const { waitsUntil } = row;
  if (waitsUntil === null || waitsUntil <= now)
    return {
      row: { ...row, ...noWait, status: 'LAPSED', changedAt: now },
      event: { ...about, type: 'referral.lapsed', data: { reasons } },
    };
  const until = waitsUntil.toISOString();
  return {
    row: { ...row, waitAlarmAt: waitsUntil },
    event: { ...about, type: 'referral.reminded', data: { reasons, until } },
  };
}
