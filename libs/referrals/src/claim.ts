import type { ReferralStatus } from './referral-status.js';

const DAY_MS = 86_400_000;
const SALES_DAYS = 90;
const WAITING_DAYS = 14;

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

/**
 * Until when a referral in this status holds its account; null: it does not.
 *
 * With sales: 90 days from submission, and 90 from the deal's latest move. Won: until those days end.
 * Waiting for the partner or in nurture: 14 days from submission.
 */
export function claimHeldUntil(
  status: ReferralStatus,
  { submittedAt, dealMovedAt }: { readonly submittedAt: Date; readonly dealMovedAt: Date | null },
): Date | null {
  switch (status) {
    case 'ASSIGNED':
    case 'ACCEPTED':
    case 'OPPORTUNITY':
    case 'WON':
      return daysAfter(later(submittedAt, dealMovedAt), SALES_DAYS);
    case 'ACTION_REQUIRED':
    case 'NURTURING':
      return daysAfter(submittedAt, WAITING_DAYS);
    case 'DISQUALIFIED':
    case 'LOST':
    case 'WITHDRAWN':
    case 'LAPSED':
    case 'MERGED':
    case 'ARCHIVED':
      return null;
  }
}

/** What a stranger may learn of a claim's end: rounded up to a day (UTC). */
export const roundedUpToDay = (until: Date): Date =>
  new Date(Math.ceil(until.getTime() / DAY_MS) * DAY_MS);

const later = (a: Date, b: Date | null): Date => (b !== null && b > a ? b : a);
const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);
