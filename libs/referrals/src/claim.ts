import type { NewEvent } from '#events';
import type { ReferralRow } from './referral-row.js';
import type { ReferralStatus } from './referral-status.js';

const DAY_MS = 86_400_000;
const WAITING_DAYS = 14;
/** How long before its end the partner hears of it, where the window is at least twice that long. */
const REMINDERS_DAYS_BEFORE = [14, 3] as const;

export interface ClaimKey {
  readonly accountKey: string;
  readonly productLine: string;
  readonly referralId: string;
}

/** The hold of one referral on its account × product line. */
export interface ClaimRow extends ClaimKey {
  readonly partnerId: string;
  readonly heldUntil: Date;
}

/** A referral's own part of it: until when, and when its partner is next told of the end. */
export type Hold = Pick<ReferralRow, 'claimUntil' | 'claimAlarmAt'>;

export const noHold: Hold = { claimUntil: null, claimAlarmAt: null };

interface HoldTerms {
  readonly submittedAt: Date;
  readonly dealMovedAt: Date | null;
  /** Of the tier that the referral was made under; 0: none. */
  readonly protectionDays: number;
}

/**
 * Until when a referral in this status holds its account; null: it does not.
 *
 * With sales: its tier's days from submission, and as many from the deal's latest move. Won: until those
 * days end. Waiting for the partner or in nurture: 14 days from submission. A tier without protection
 * holds nothing.
 */
export function claimHeldUntil(
  status: ReferralStatus,
  { submittedAt, dealMovedAt, protectionDays }: HoldTerms,
): Date | null {
  if (!holdsAccount(status) || protectionDays === 0) return null;
  return isUndecidedHold(status)
    ? daysAfter(submittedAt, WAITING_DAYS)
    : daysAfter(later(submittedAt, dealMovedAt), protectionDays);
}

/** Whether a referral of this status may hold an account at all. */
export function holdsAccount(status: ReferralStatus): boolean {
  switch (status) {
    case 'ASSIGNED':
    case 'ACCEPTED':
    case 'OPPORTUNITY':
    case 'WON':
    case 'ACTION_REQUIRED':
    case 'NURTURING':
      return true;
    case 'DISQUALIFIED':
    case 'LOST':
    case 'WITHDRAWN':
    case 'LAPSED':
    case 'MERGED':
    case 'ARCHIVED':
      return false;
  }
}

type Held = Pick<
  ReferralRow,
  'status' | 'submittedAt' | 'claimUntil' | 'claimAlarmAt' | 'claimReleasedAt'
>;

/**
 * The hold of a referral as it is to be, in its status now. What it has holds to its end, whatever its
 * tier says since: it is only ever prolonged. What was released is not taken back.
 */
export function holdAt(
  row: Held,
  terms: Omit<HoldTerms, 'submittedAt'> & { readonly now: Date },
): Hold {
  const { claimUntil, claimAlarmAt } = row;
  if (!holdsAccount(row.status) || row.claimReleasedAt !== null) return noHold;
  const until = claimHeldUntil(row.status, { ...terms, submittedAt: row.submittedAt });
  if (until === null || (claimUntil !== null && until <= claimUntil))
    return { claimUntil, claimAlarmAt };
  return {
    claimUntil: until,
    claimAlarmAt: nextAlarm(until, terms.now, until.getTime() - terms.now.getTime()),
  };
}

export const isHeld = ({ claimUntil }: Pick<ReferralRow, 'claimUntil'>, now: Date): boolean =>
  claimUntil !== null && claimUntil > now;

/** The next reminder after `now` that a window of this length has, else the end; null: that has passed. */
export function nextAlarm(until: Date, now: Date, windowMs: number): Date | null {
  if (until <= now) return null;
  const days = REMINDERS_DAYS_BEFORE.find(
    (each) => windowMs >= 2 * each * DAY_MS && daysAfter(until, -each) > now,
  );
  return days === undefined ? until : daysAfter(until, -days);
}

type Alarmed = Held & Pick<ReferralRow, 'id' | 'partnerId' | 'repId'>;

/**
 * What an alarm does: a word to its partner before the end, which then rings again, and one at the end.
 * A won deal needs no reminder; what waits for its partner has reminders of its own, and lapses by itself.
 */
export function fireClaim(
  row: Alarmed,
  now: Date,
): { readonly hold: Hold; readonly event: NewEvent | null } {
  const { claimUntil } = row;
  if (claimUntil === null) return { hold: noHold, event: null };
  const about = {
    at: now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: row.repId,
    actorId: null,
  };
  const until = claimUntil.toISOString();
  if (claimUntil <= now)
    return {
      hold: { claimUntil, claimAlarmAt: null },
      event:
        row.status === 'ACTION_REQUIRED'
          ? null
          : { ...about, type: 'claim.ended', data: { until } },
    };
  return {
    hold: { claimUntil, claimAlarmAt: nextAlarm(claimUntil, now, Number.POSITIVE_INFINITY) },
    event:
      row.status === 'ACTION_REQUIRED' || row.status === 'WON'
        ? null
        : { ...about, type: 'claim.ending', data: { until } },
  };
}

/** What a stranger may learn of a claim's end: rounded up to a day (UTC). */
export const roundedUpToDay = (until: Date): Date =>
  new Date(Math.ceil(until.getTime() / DAY_MS) * DAY_MS);

const isUndecidedHold = (status: ReferralStatus): boolean =>
  status === 'ACTION_REQUIRED' || status === 'NURTURING';
const later = (a: Date, b: Date | null): Date => (b !== null && b > a ? b : a);
const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);
