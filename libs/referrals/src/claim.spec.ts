import { describe, expect, it } from '@jest/globals';
import { claimHeldUntil, roundedUpToDay } from './claim.js';
import type { ReferralStatus } from './referral-status.js';

const submittedAt = new Date('2026-03-01T10:00:00.000Z');
const day = (days: number): Date => new Date(submittedAt.getTime() + days * 86_400_000);

describe('the hold on an account', () => {
  it.each<[ReferralStatus, number | null]>([
    ['ASSIGNED', 90],
    ['ACCEPTED', 90],
    ['OPPORTUNITY', 90],
    ['WON', 90],
    ['ACTION_REQUIRED', 14],
    ['NURTURING', 14],
    ['DISQUALIFIED', null],
    ['LOST', null],
    ['WITHDRAWN', null],
    ['LAPSED', null],
    ['MERGED', null],
    ['ARCHIVED', null],
  ])('of a referral that is %s lasts %s days', (status, days) => {
    expect(claimHeldUntil(status, { submittedAt, dealMovedAt: null })).toEqual(
      days === null ? null : day(days),
    );
  });

  it('lasts 90 days longer than the deal moved', () => {
    expect(claimHeldUntil('OPPORTUNITY', { submittedAt, dealMovedAt: day(30) })).toEqual(day(120));
  });

  it('shows its end to strangers as a whole day', () => {
    expect(roundedUpToDay(new Date('2026-05-30T10:00:00Z'))).toEqual(
      new Date('2026-05-31T00:00:00Z'),
    );
    expect(roundedUpToDay(new Date('2026-05-30T00:00:00Z'))).toEqual(
      new Date('2026-05-30T00:00:00Z'),
    );
  });
});
