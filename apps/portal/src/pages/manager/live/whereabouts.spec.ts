import { describe, expect, it } from '@jest/globals';
import { lateBy, whereaboutsOf } from './whereabouts';

const [first, other] = [{ id: 'first' }, { id: 'other' }];
const breachedAt = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T11:22:00.000Z';

const ranOut = (
  over: { respondedAt?: string; endedAt?: string },
  reason?: string,
  rep = other,
) => ({
  ...{ rep: first, breachedAt, respondedAt: null, endedAt: null, ...over },
  followedBy: reason === undefined ? null : { reason, rep, assignedAt: later },
});

describe('what ran out', () => {
  const [answered, ended] = [{ respondedAt: later }, { endedAt: later }];
  it.each([
    ['stays', ranOut({})],
    ['ended', ranOut(ended)],
    ['acceptedLate', ranOut(answered)],
    ['moved', ranOut(ended, 'SLA_BREACHED')],
    ['moved', ranOut(ended, 'FALLBACK')],
    ['kept', ranOut(ended, 'SLA_BREACHED', first)],
    ['keptDeclined', ranOut({ ...answered, ...ended }, 'DECLINED', first)],
    ['declinedLate', ranOut({ ...answered, ...ended }, 'DECLINED')],
    ['handedOver', ranOut(ended, 'MANUAL')],
    ['acceptedLateHandedOver', ranOut({ ...answered, ...ended }, 'MANUAL')],
    ['left', ranOut(ended, 'REP_DEACTIVATED')],
  ] as const)('is told as %s', (whereabouts, breach) => {
    expect(whereaboutsOf(breach)).toBe(whereabouts);
  });

  it('is so late as somebody else was given it', () => {
    expect(lateBy(ranOut(ended, 'MANUAL'))).toBe(82 * 60_000);
    expect(lateBy(ranOut({}))).toBe(0);
  });
});
