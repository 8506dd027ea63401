import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { BusinessCalendar, OpenBlock, Weekday } from './business-calendar.js';
import { parseDuration } from './duration.js';
import { openMilliseconds } from './open-time.js';
import type { SlaPolicy } from './sla-policy.js';
import { startClock } from './start-clock.js';
import type { SlaClock } from './start-clock.js';

const RUNS = Number(process.env.PROVE_RUNS ?? 200);
const WORKDAYS: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];
const ALL_WEEK: readonly Weekday[] = [...WORKDAYS, 'SATURDAY', 'SUNDAY'];

/** `9-13 14-18` on each of these days. */
function blocks(days: readonly Weekday[], hours: string): readonly OpenBlock[] {
  const time = (text = ''): string => (text.includes(':') ? text : `${text.padStart(2, '0')}:00`);
  return days.flatMap((day) =>
    hours.split(' ').map((block) => {
      const [from, to] = block.split('-');
      return { day, from: time(from), to: time(to) };
    }),
  );
}

const ROME: BusinessCalendar = {
  timeZone: 'Europe/Rome',
  weekly: blocks(WORKDAYS, '9-13 14-18'),
  closedOn: ['2026-11-24'],
  holidaysOf: 'IT',
};
const ROUND_THE_CLOCK = {
  ...ROME,
  weekly: blocks(ALL_WEEK, '0-24'),
  closedOn: [],
  holidaysOf: null,
};

function policy(respondWithin: string, over: Partial<SlaPolicy> = {}): SlaPolicy {
  return {
    respondWithinMs: parseDuration(respondWithin) ?? NaN,
    warnAt: [0.5, 0.75],
    clock: 'BUSINESS_HOURS',
    onBreach: 'REASSIGN',
    calendar: ROME,
    ...over,
  };
}

/** Also asserts what holds of every clock by business hours. */
function clockOf(judged: SlaPolicy, assignedAt: string): SlaClock {
  const from = new Date(assignedAt);
  const clock = startClock(judged, from);
  const { calendar, respondWithinMs } = judged;
  if (calendar !== null && judged.clock === 'BUSINESS_HOURS') {
    expect(openMilliseconds(calendar, from, clock.dueAt)).toBe(respondWithinMs);
    for (const { at, fraction } of clock.warnings) {
      expect(openMilliseconds(calendar, from, at)).toBe(Math.ceil(fraction * respondWithinMs));
    }
  }
  return clock;
}

describe('The response is due', () => {
  const night = { ...ROME, weekly: blocks(ALL_WEEK, '0-2 22-24'), closedOn: [], holidaysOf: null };
  it.each<[string, string, string, string, BusinessCalendar]>([
    ['within a block', 'PT2H', '2026-11-23T09:00+01:00', '2026-11-23T11:00+01:00', ROME],
    ['after the lunch break', 'PT2H', '2026-11-23T12:00+01:00', '2026-11-23T15:00+01:00', ROME],
    [
      'as the block closes, not as the next one opens',
      'PT4H',
      '2026-11-23T09:00+01:00',
      '2026-11-23T13:00+01:00',
      ROME,
    ],
    ['as the day closes', 'PT8H', '2026-11-25T09:00+01:00', '2026-11-25T18:00+01:00', ROME],
    [
      'a millisecond after the next one opens',
      'PT4H0.001S',
      '2026-11-23T09:00+01:00',
      '2026-11-23T14:00:00.001+01:00',
      ROME,
    ],
    [
      'from the next opening when assigned at lunch',
      'PT1H',
      '2026-11-23T13:30+01:00',
      '2026-11-23T15:00+01:00',
      ROME,
    ],
    [
      'from the next opening when assigned as it closes',
      'PT1H',
      '2026-11-26T18:00+01:00',
      '2026-11-27T10:00+01:00',
      ROME,
    ],
    ['after the weekend', 'PT2H', '2026-11-27T17:00+01:00', '2026-11-30T10:00+01:00', ROME],
    [
      'on Monday when assigned on Sunday',
      'PT2H',
      '2026-11-22T03:00+01:00',
      '2026-11-23T11:00+01:00',
      ROME,
    ],
    ['not on a closed day', 'PT2H', '2026-11-23T17:00+01:00', '2026-11-25T10:00+01:00', ROME],
    [
      'not on an Italian holiday (8 December)',
      'PT2H',
      '2026-12-07T17:00+01:00',
      '2026-12-09T10:00+01:00',
      ROME,
    ],
    [
      'not from Christmas Eve to the weekend after',
      'PT2H',
      '2026-12-24T17:00+01:00',
      '2026-12-28T10:00+01:00',
      ROME,
    ],
    [
      'not on Easter Monday, with summer time begun',
      'PT2H',
      '2024-03-29T17:00+01:00',
      '2024-04-02T10:00+02:00',
      ROME,
    ],
    [
      'an hour later on the wall over the night to summer time',
      'P1D',
      '2026-03-28T12:00+01:00',
      '2026-03-29T13:00+02:00',
      ROUND_THE_CLOCK,
    ],
    [
      'an hour earlier on the wall over the night to winter time',
      'P1D',
      '2026-10-24T12:00+02:00',
      '2026-10-25T11:00+01:00',
      ROUND_THE_CLOCK,
    ],
    [
      'after 23 hours, which fill the day of the change',
      'PT23H',
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      ROUND_THE_CLOCK,
    ],
    [
      'after 25 hours, which fill the day of the change',
      'PT25H',
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      ROUND_THE_CLOCK,
    ],
    [
      'beyond a midnight at which one block ends and one begins',
      'PT3H',
      '2026-11-23T22:30+01:00',
      '2026-11-24T01:30+01:00',
      night,
    ],
    ['at midnight', 'PT2H', '2026-11-23T22:00+01:00', '2026-11-24T00:00+01:00', night],
    [
      'in the night shift of the change to summer time: 2 to 3 is skipped',
      'PT4H',
      '2026-03-28T22:00+01:00',
      '2026-03-29T03:00+02:00',
      night,
    ],
    [
      'over the midnight that Havana skips',
      'PT2H',
      '2026-03-07T23:00-05:00',
      '2026-03-08T02:00-04:00',
      { ...ROUND_THE_CLOCK, timeZone: 'America/Havana' },
    ],
    [
      'over the midnight that Havana has twice',
      'PT3H',
      '2026-10-31T23:00-04:00',
      '2026-11-01T01:00-05:00',
      { ...ROUND_THE_CLOCK, timeZone: 'America/Havana' },
    ],
    [
      'over the day that Samoa skipped',
      'P1D',
      '2011-12-29T12:00-10:00',
      '2011-12-31T12:00+14:00',
      { ...ROUND_THE_CLOCK, timeZone: 'Pacific/Apia' },
    ],
  ])('%s (%s)', (_, respondWithin, assignedAt, dueAt, calendar) => {
    expect(clockOf(policy(respondWithin, { calendar }), assignedAt).dueAt).toEqual(new Date(dueAt));
  });

  it('by the wall clock so many milliseconds later, whatever the calendar says', () => {
    const clock = clockOf(policy('PT2H', { clock: 'WALL_CLOCK' }), '2026-11-27T23:59:59.999Z');
    expect(clock.dueAt.toISOString()).toBe('2026-11-28T01:59:59.999Z');
    expect(clock.warnings).toEqual([
      { at: new Date('2026-11-28T00:59:59.999Z'), fraction: 0.5 },
      { at: new Date('2026-11-28T01:29:59.999Z'), fraction: 0.75 },
    ]);
  });

  it('never, where the policy should have been refused', () => {
    const at = new Date('2026-11-23T09:00Z');
    const closed = { ...ROME, weekly: [] };
    expect(() => startClock(policy('PT2H', { calendar: null }), at)).toThrow(RangeError);
    expect(() => startClock(policy('PT2H', { calendar: closed }), at)).toThrow(RangeError);
    expect(() => startClock(policy('PT2H'), new Date(NaN))).toThrow(RangeError);
  });
});

describe('A warning', () => {
  it('comes at its share of the open hours: the lunch break is none of them', () => {
    const { warnings } = clockOf(
      policy('PT4H', { warnAt: [0.25, 0.5, 0.75] }),
      '2026-11-23T11:00+01:00',
    );
    expect(warnings.map(({ at, fraction }) => [at.toISOString(), fraction])).toEqual([
      ['2026-11-23T11:00:00.000Z', 0.25],
      ['2026-11-23T12:00:00.000Z', 0.5],
      ['2026-11-23T14:00:00.000Z', 0.75],
    ]);
  });

  it('is up to a whole millisecond late rather than early, and not for the noise of 0.55 × 100', () => {
    const spans = (respondWithin: string, warnAt: readonly number[]): readonly number[] =>
      clockOf(
        policy(respondWithin, { warnAt, clock: 'WALL_CLOCK' }),
        '1970-01-01T00:00Z',
      ).warnings.map(({ at }) => at.getTime());
    expect(spans('PT0.003S', [0.1, 0.5])).toEqual([1, 2]);
    expect(spans('PT0.1S', [0.55, 0.56, 0.57])).toEqual([55, 56, 57]);
    expect(spans('P90D', [0.1, 0.7])).toEqual([777_600_000, 5_443_200_000]);
  });

  it('is not given twice in the same millisecond, nor when it is due anyway', () => {
    const { warnings } = startClock(
      policy('PT0.002S', { warnAt: [0.1, 0.2, 0.6, 0.9] }),
      new Date(0),
    );
    expect(warnings.map(({ fraction }) => fraction)).toEqual([0.1]);
  });
});

describe('Every clock', () => {
  const zone = fc.constantFrom(
    'Europe/Rome',
    'America/Havana',
    'Africa/Cairo',
    'Asia/Kolkata',
    'UTC',
  );
  const instant = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2031-01-01'),
    noInvalidDate: true,
  });
  const span = fc.integer({ min: 1, max: 90 * 86_400_000 });
  const fractions = fc
    .uniqueArray(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 10 })
    .map((drawn) => drawn.toSorted((a, b) => a - b));

  it('counts exactly its time until it is due, and warns in order before that', () => {
    fc.assert(
      fc.property(zone, instant, span, fractions, (timeZone, at, respondWithinMs, warnAt) => {
        const judged = policy('PT1S', { respondWithinMs, warnAt, calendar: { ...ROME, timeZone } });
        const { dueAt, warnings } = startClock(judged, at);
        expect(openMilliseconds({ ...ROME, timeZone }, at, dueAt)).toBe(respondWithinMs);
        const instants = [at, ...warnings.map((warning) => warning.at), dueAt].map(Number);
        expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
      }),
      { numRuns: RUNS },
    );
  });

  it('is due no earlier when it begins later', () => {
    fc.assert(
      fc.property(zone, instant, span, fc.nat(1e9), (timeZone, at, respondWithinMs, later) => {
        const judged = policy('PT1S', { respondWithinMs, calendar: { ...ROME, timeZone } });
        const [first, second] = [at, new Date(at.getTime() + later)].map((start) =>
          startClock(judged, start).dueAt.getTime(),
        );
        expect(second).toBeGreaterThanOrEqual(first ?? NaN);
      }),
      { numRuns: RUNS },
    );
  });
});
