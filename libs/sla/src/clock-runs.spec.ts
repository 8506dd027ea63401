import { describe, expect, it } from '@jest/globals';
import { clockRuns } from './clock-runs.js';
import { startClock } from './start-clock.js';
import type { SlaPolicy } from './sla-policy.js';

const wall: SlaPolicy = {
  respondWithinMs: 2 * 3_600_000,
  warnAt: [0.5],
  clock: 'WALL_CLOCK',
  onBreach: 'REASSIGN',
  calendar: null,
};

const office: SlaPolicy = {
  ...wall,
  clock: 'BUSINESS_HOURS',
  calendar: {
    timeZone: 'Europe/Rome',
    holidaysOf: null,
    closedOn: ['2026-11-25'],
    weekly: (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).flatMap((day) => [
      { day, from: '09:00', to: '13:00' },
      { day, from: '14:00', to: '18:00' },
    ]),
  },
};

function runsFrom(policy: SlaPolicy, startedAt: string): string[] {
  const start = new Date(startedAt);
  const { dueAt } = startClock(policy, start);
  const runs = clockRuns(policy, start, dueAt);
  const spent = runs.reduce((sum, { from, until }) => sum + until.getTime() - from.getTime(), 0);
  expect(spent).toBe(policy.respondWithinMs);
  return runs.map(({ from, until }) => `${from.toISOString()} – ${until.toISOString()}`);
}

describe('when a clock runs', () => {
  it.each([
    [
      'on the wall all the time',
      wall,
      '2026-11-24T22:00:00Z',
      ['2026-11-24T22:00:00.000Z – 2026-11-25T00:00:00.000Z'],
    ],
    [
      'not over lunch',
      office,
      '2026-11-24T11:00:00Z',
      [
        '2026-11-24T11:00:00.000Z – 2026-11-24T12:00:00.000Z',
        '2026-11-24T13:00:00.000Z – 2026-11-24T14:00:00.000Z',
      ],
    ],
    [
      'not at night, nor on a day off',
      office,
      '2026-11-24T16:30:00Z',
      [
        '2026-11-24T16:30:00.000Z – 2026-11-24T17:00:00.000Z',
        '2026-11-26T08:00:00.000Z – 2026-11-26T09:30:00.000Z',
      ],
    ],
    [
      'not before it opens',
      office,
      '2026-11-28T10:00:00Z',
      ['2026-11-30T08:00:00.000Z – 2026-11-30T10:00:00.000Z'],
    ],
  ])('%s', (_, policy, startedAt, runs) => {
    expect(runsFrom(policy, startedAt)).toEqual(runs);
  });
});
