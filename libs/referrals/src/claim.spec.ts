import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimHeldUntil, fireClaim, holdAt, isHeld, noHold, roundedUpToDay } from './claim.js';
import type { ReferralStatus } from './referral-status.js';
import { referralStatuses } from './referral-status.js';

const submittedAt = new Date('2026-03-01T10:00:00.000Z');
const day = (days: number): Date => new Date(submittedAt.getTime() + days * 86_400_000);
const WINDOWS = [0, 30, 60, 90, 120] as const;

const row = {
  ...{ id: 'r', partnerId: 'p', repId: 'rep', submittedAt, claimReleasedAt: null, ...noHold },
  status: 'ASSIGNED' as ReferralStatus,
};
const terms = { dealMovedAt: null, protectionDays: 90, now: submittedAt };

describe('the hold on an account', () => {
  it.each<[ReferralStatus, readonly (number | null)[]]>([
    ['ASSIGNED', [null, 30, 60, 90, 120]],
    ['ACCEPTED', [null, 30, 60, 90, 120]],
    ['OPPORTUNITY', [null, 30, 60, 90, 120]],
    ['WON', [null, 30, 60, 90, 120]],
    ['ACTION_REQUIRED', [null, 14, 14, 14, 14]],
    ['NURTURING', [null, 14, 14, 14, 14]],
    ['DISQUALIFIED', [null, null, null, null, null]],
    ['LOST', [null, null, null, null, null]],
    ['WITHDRAWN', [null, null, null, null, null]],
    ['LAPSED', [null, null, null, null, null]],
    ['MERGED', [null, null, null, null, null]],
    ['ARCHIVED', [null, null, null, null, null]],
  ])('of a referral that is %s, by its tier’s window: %j days', (status, days) => {
    expect(
      WINDOWS.map((protectionDays) =>
        claimHeldUntil(status, { submittedAt, dealMovedAt: null, protectionDays }),
      ),
    ).toEqual(days.map((each) => (each === null ? null : day(each))));
  });

  it.each([30, 60, 90, 120])('lasts %s days longer than the deal moved', (protectionDays) => {
    const moved = { submittedAt, dealMovedAt: day(20), protectionDays };
    expect(claimHeldUntil('OPPORTUNITY', moved)).toEqual(day(20 + protectionDays));
  });

  it('is not taken back once it was released, whatever the deal does', () => {
    const released = { ...row, claimReleasedAt: day(5) };
    expect(holdAt(released, { ...terms, dealMovedAt: day(6), now: day(6) })).toEqual(noHold);
  });

  it('that somebody has holds to its end, whatever their tier is worth since', () => {
    const held = { ...row, claimUntil: day(90), claimAlarmAt: day(76) };
    for (const protectionDays of [0, 30])
      expect(
        holdAt(held, { ...terms, protectionDays, dealMovedAt: day(10), now: day(10) }),
      ).toEqual({ claimUntil: day(90), claimAlarmAt: day(76) });
    expect(
      holdAt(held, { ...terms, protectionDays: 120, dealMovedAt: day(10), now: day(10) }),
    ).toEqual({ claimUntil: day(130), claimAlarmAt: day(116) });
  });

  it('is only ever prolonged by what keeps it, and gone with what ends it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            status: fc.constantFrom(...referralStatuses),
            protectionDays: fc.constantFrom(...WINDOWS),
            days: fc.integer({ min: 0, max: 40 }),
            moved: fc.boolean(),
          }),
          { maxLength: 12 },
        ),
        (steps) => {
          let held = row;
          let now = submittedAt;
          for (const { status, protectionDays, days, moved } of steps) {
            now = new Date(now.getTime() + days * 86_400_000);
            const dealMovedAt = moved ? now : null;
            const hold = holdAt({ ...held, status }, { protectionDays, dealMovedAt, now });
            const ends = claimHeldUntil(status, { submittedAt, dealMovedAt, protectionDays: 1 });
            if (ends === null) expect(hold).toEqual(noHold);
            else if (held.claimUntil)
              expect(hold.claimUntil?.getTime()).toBeGreaterThanOrEqual(held.claimUntil.getTime());
            // Whoever holds something hears of its end.
            if (isHeld(hold, now)) expect(hold.claimAlarmAt).not.toBeNull();
            held = { ...held, ...hold, status };
          }
        },
      ),
    );
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

/** Every alarm of a claim that nothing prolongs: on which day, and what is said. */
function alarmsOf(status: ReferralStatus, protectionDays: number): string[] {
  const said: string[] = [];
  let held = { ...row, status, ...holdAt({ ...row, status }, { ...terms, protectionDays }) };
  while (held.claimAlarmAt) {
    const at = held.claimAlarmAt;
    const { hold, event } = fireClaim(held, at);
    const days = (at.getTime() - submittedAt.getTime()) / 86_400_000;
    said.push(`${String(days)} ${event?.type ?? 'silent'}`);
    held = { ...held, ...hold };
  }
  return said;
}

describe('the partner hears of the end', () => {
  it.each<[ReferralStatus, number, string[]]>([
    ['ASSIGNED', 120, ['106 claim.ending', '117 claim.ending', '120 claim.ended']],
    ['ACCEPTED', 90, ['76 claim.ending', '87 claim.ending', '90 claim.ended']],
    ['OPPORTUNITY', 30, ['16 claim.ending', '27 claim.ending', '30 claim.ended']],
    ['NURTURING', 90, ['11 claim.ending', '14 claim.ended']],
    // A won deal needs no reminder; what lacks something has its own, and lapses.
    ['WON', 60, ['46 silent', '57 silent', '60 claim.ended']],
    ['ACTION_REQUIRED', 90, ['11 silent', '14 silent']],
    ['ASSIGNED', 0, []],
    ['LOST', 90, []],
  ])('of a referral that is %s with a window of %s days: %j', (status, days, said) => {
    expect(alarmsOf(status, days)).toEqual(said);
  });

  it('late rather than twice, where nobody was there to tell it', () => {
    const held = { ...row, claimUntil: day(90), claimAlarmAt: day(76) };
    const late = fireClaim(held, day(88));
    expect(late).toMatchObject({
      hold: { claimAlarmAt: day(90) },
      event: { type: 'claim.ending', data: { until: day(90).toISOString() } },
    });
    expect(fireClaim(held, day(91))).toMatchObject({
      hold: { claimUntil: day(90), claimAlarmAt: null },
      event: { type: 'claim.ended', partnerId: 'p', repId: 'rep' },
    });
  });
});
