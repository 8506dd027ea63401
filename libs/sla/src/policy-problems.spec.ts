import { describe, expect, it } from '@jest/globals';

import { WEEKDAYS } from './business-calendar.js';
import type { BusinessCalendar, OpenBlock } from './business-calendar.js';
import { dayName } from './local-day.js';
import { policyProblems } from './policy-problems.js';
import type { SlaPolicy } from './sla-policy.js';
import { startClock } from './start-clock.js';

const AT = new Date('2026-11-22T10:00:00Z');
const TODAY = Math.floor(AT.getTime() / 86_400_000);

const CALENDAR: BusinessCalendar = {
  timeZone: 'Europe/Rome',
  weekly: [monday('09:00', '13:00'), monday('13:00', '18:00')],
  closedOn: ['2026-12-24'],
  holidaysOf: 'IT',
};
const POLICY: SlaPolicy = {
  respondWithinMs: 7_200_000,
  warnAt: [0.5, 0.75],
  clock: 'BUSINESS_HOURS',
  onBreach: 'REASSIGN',
  calendar: CALENDAR,
};

function monday(from: string, to: string): OpenBlock {
  return { day: 'MONDAY', from, to };
}

/** `CODE at.the.path` of each problem; a policy without one can start a clock. */
function problemsOf(
  over: Partial<SlaPolicy>,
  calendar?: Partial<BusinessCalendar>,
): readonly string[] {
  const policy = {
    ...POLICY,
    ...(calendar && { calendar: { ...CALENDAR, ...calendar } }),
    ...over,
  };
  const problems = policyProblems(policy, AT);
  if (problems.length === 0)
    expect(startClock(policy, AT).dueAt.getTime()).toBeGreaterThan(AT.getTime());
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('A policy is accepted', () => {
  it.each<[string, Partial<SlaPolicy>, Partial<BusinessCalendar>?]>([
    ['as it stands', {}],
    ['by the wall clock without a calendar', { clock: 'WALL_CLOCK', calendar: null }],
    ['without warnings', { warnAt: [] }],
    ['with ten warnings', { warnAt: Array.from({ length: 10 }, (_, i) => (i + 1) / 11) }],
    ['with 90 days', { respondWithinMs: 90 * 86_400_000 }],
    ['with a millisecond', { respondWithinMs: 1 }],
    [
      'open round the clock',
      {},
      { weekly: WEEKDAYS.map((day) => ({ day, from: '00:00', to: '24:00' })) },
    ],
    [
      'with blocks in any order',
      {},
      { weekly: [monday('14:00', '15:00'), monday('09:00', '14:00')] },
    ],
    [
      'with the same hours on another day',
      {},
      { weekly: [monday('09:00', '10:00'), { day: 'SUNDAY', from: '09:00', to: '10:00' }] },
    ],
    [
      'closed on the next 300 days',
      {},
      { closedOn: Array.from({ length: 300 }, (_, i) => dayName(TODAY + i)) },
    ],
  ])('%s', (_, over, calendar = {}) => {
    expect(problemsOf(over, calendar)).toEqual([]);
  });
});

describe('A policy is refused', () => {
  it.each<[string, Partial<SlaPolicy>, Partial<BusinessCalendar> | undefined, readonly string[]]>([
    [
      'without time to respond',
      { respondWithinMs: 0 },
      undefined,
      ['RESPOND_WITHIN_OUT_OF_RANGE respondWithin'],
    ],
    [
      'with more than 90 days',
      { respondWithinMs: 90 * 86_400_000 + 1 },
      undefined,
      ['RESPOND_WITHIN_OUT_OF_RANGE respondWithin'],
    ],
    [
      'with time that is no number',
      { respondWithinMs: NaN },
      undefined,
      ['RESPOND_WITHIN_OUT_OF_RANGE respondWithin'],
    ],
    [
      'with warnings at the ends',
      { warnAt: [0, 0.5, 1] },
      undefined,
      ['WARN_AT_OUT_OF_RANGE warnAt.0', 'WARN_AT_OUT_OF_RANGE warnAt.2'],
    ],
    [
      'with a warning that is no number',
      { warnAt: [NaN] },
      undefined,
      ['WARN_AT_OUT_OF_RANGE warnAt.0'],
    ],
    [
      'with the same warning twice',
      { warnAt: [0.5, 0.5] },
      undefined,
      ['WARN_AT_NOT_ASCENDING warnAt.1'],
    ],
    [
      'with warnings out of order',
      { warnAt: [0.75, 0.5] },
      undefined,
      ['WARN_AT_NOT_ASCENDING warnAt.1'],
    ],
    [
      'with eleven warnings',
      { warnAt: Array.from({ length: 11 }, (_, i) => (i + 1) / 12) },
      undefined,
      ['WARN_AT_TOO_MANY warnAt'],
    ],
    [
      'by business hours without a calendar',
      { calendar: null },
      undefined,
      ['CALENDAR_REQUIRED calendar'],
    ],
    [
      'in an unknown zone',
      {},
      { timeZone: 'Mars/Olympus' },
      ['TIME_ZONE_UNKNOWN calendar.timeZone'],
    ],
    [
      'in an offset for a zone',
      {},
      { timeZone: '+01:00' },
      ['TIME_ZONE_UNKNOWN calendar.timeZone'],
    ],
    [
      'with holidays of nowhere',
      {},
      { holidaysOf: 'ZZ' },
      ['HOLIDAYS_UNKNOWN calendar.holidaysOf'],
    ],
    ['without a block', {}, { weekly: [] }, ['OPEN_BLOCK_REQUIRED calendar.weekly']],
    [
      'with 169 blocks',
      {},
      { weekly: Array.from({ length: 169 }, () => monday('09:00', '10:00')) },
      ['OPEN_BLOCKS_TOO_MANY calendar.weekly'],
    ],
    [
      'with a block that ends as it begins',
      {},
      { weekly: [monday('09:00', '09:00')] },
      ['OPEN_BLOCK_EMPTY calendar.weekly.0'],
    ],
    [
      'with a block over midnight',
      {},
      { weekly: [monday('22:00', '02:00')] },
      ['OPEN_BLOCK_EMPTY calendar.weekly.0'],
    ],
    [
      'with overlapping blocks',
      {},
      { weekly: [monday('14:00', '18:00'), monday('09:00', '14:01')] },
      ['OPEN_BLOCKS_OVERLAP calendar.weekly.1'],
    ],
    [
      'with the same block twice',
      {},
      { weekly: [monday('09:00', '10:00'), monday('09:00', '10:00')] },
      ['OPEN_BLOCKS_OVERLAP calendar.weekly.1'],
    ],
    [
      'with times that are none',
      {},
      { weekly: [monday('9:00', '24:01'), monday('09:60', '25:00')] },
      [
        'OPEN_BLOCK_TIME_INVALID calendar.weekly.0.from',
        'OPEN_BLOCK_TIME_INVALID calendar.weekly.0.to',
        'OPEN_BLOCK_TIME_INVALID calendar.weekly.1.from',
        'OPEN_BLOCK_TIME_INVALID calendar.weekly.1.to',
      ],
    ],
    [
      'with closed days that are none',
      {},
      { closedOn: ['2026-02-29', '24/12/2026'] },
      ['CLOSED_DAY_INVALID calendar.closedOn.0', 'CLOSED_DAY_INVALID calendar.closedOn.1'],
    ],
    [
      'with 1001 closed days',
      {},
      { closedOn: Array.from({ length: 1001 }, (_, i) => dayName(i)) },
      ['CLOSED_DAYS_TOO_MANY calendar.closedOn'],
    ],
    [
      'closed for the whole year',
      {},
      { closedOn: Array.from({ length: 368 }, (_, i) => dayName(TODAY + i)) },
      ['CALENDAR_NEVER_OPEN calendar'],
    ],
    [
      'due in 2,500 years',
      { respondWithinMs: 90 * 86_400_000 },
      { weekly: [monday('09:00', '09:01')] },
      ['DUE_TOO_FAR_AHEAD respondWithin'],
    ],
    [
      'for everything at once',
      { respondWithinMs: -1, warnAt: [2] },
      { timeZone: '', holidaysOf: '', weekly: [] },
      [
        'RESPOND_WITHIN_OUT_OF_RANGE respondWithin',
        'WARN_AT_OUT_OF_RANGE warnAt.0',
        'OPEN_BLOCK_REQUIRED calendar.weekly',
        'TIME_ZONE_UNKNOWN calendar.timeZone',
        'HOLIDAYS_UNKNOWN calendar.holidaysOf',
      ],
    ],
    [
      'for its calendar even by the wall clock',
      { clock: 'WALL_CLOCK' },
      { timeZone: 'x' },
      ['TIME_ZONE_UNKNOWN calendar.timeZone'],
    ],
  ])('%s', (_, over, calendar, expected) => {
    expect(problemsOf(over, calendar)).toEqual(expected);
  });
});
