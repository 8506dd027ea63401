import { describe, expect, it } from '@jest/globals';

import { WEEKDAYS } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { isOpen, nextOpening, openMilliseconds } from './open-time.js';

const HOUR = 3_600_000;

function daily(timeZone: string, ...blocks: readonly string[]): BusinessCalendar {
  const weekly = WEEKDAYS.flatMap((day) =>
    blocks.map((block) => ({ day, from: block.slice(0, 5), to: block.slice(6) })),
  );
  return { timeZone, weekly, closedOn: [], holidaysOf: null };
}

describe('Open hours of a day on which the clock is changed', () => {
  it.each<[string, BusinessCalendar, string, string, number]>([
    [
      '23 of the day that begins summer time',
      daily('Europe/Rome', '00:00-24:00'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      23,
    ],
    [
      '25 of the day that ends it',
      daily('Europe/Rome', '00:00-24:00'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      25,
    ],
    [
      'both hours that are shown as 2 to 3',
      daily('Europe/Rome', '02:00-03:00'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      2,
    ],
    [
      'none of a block that the clock skips',
      daily('Europe/Rome', '02:00-03:00'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      0,
    ],
    [
      'one less where a block ends as the skipped hour begins and goes on in the next',
      daily('Europe/Rome', '01:00-02:00', '02:00-04:00'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      2,
    ],
    [
      'no more where a block ends as the doubled hour begins',
      daily('Europe/Rome', '00:00-02:00'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      2,
    ],
    [
      'from the first to the second time an edge is shown',
      daily('Europe/Rome', '02:30-02:45'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      1.25,
    ],
    [
      'once where two blocks that touch within the doubled hour then overlap',
      daily('Europe/Rome', '01:00-02:30', '02:30-04:00'),
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      4,
    ],
    [
      'moved forward with edges that the clock skips',
      daily('Europe/Rome', '02:30-04:00'),
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      0.5,
    ],
    [
      '23 in Cairo, whose day begins at 1',
      daily('Africa/Cairo', '00:00-24:00'),
      '2026-04-24T01:00+03:00',
      '2026-04-25T00:00+03:00',
      23,
    ],
    [
      '25 in Cairo, whose day ends twice',
      daily('Africa/Cairo', '00:00-24:00'),
      '2026-10-29T00:00+03:00',
      '2026-10-30T00:00+02:00',
      25,
    ],
    [
      '23 in Beirut, whose day begins at 1',
      daily('Asia/Beirut', '00:00-24:00'),
      '2026-03-29T00:00+02:00',
      '2026-03-30T00:00+03:00',
      23,
    ],
    [
      '25 in Havana, whose day begins twice',
      daily('America/Havana', '00:00-24:00'),
      '2026-11-01T00:00-04:00',
      '2026-11-02T00:00-05:00',
      25,
    ],
    [
      '24.5 on Lord Howe, which goes back half an hour',
      daily('Australia/Lord_Howe', '00:00-24:00'),
      '2026-04-05T00:00+11:00',
      '2026-04-06T00:00+10:30',
      24.5,
    ],
    [
      'none of the day that Samoa skipped',
      daily('Pacific/Apia', '09:00-17:00'),
      '2011-12-29T17:00-10:00',
      '2011-12-31T09:00+14:00',
      0,
    ],
  ])('are %s', (_, calendar, from, to, hours) => {
    expect(openMilliseconds(calendar, new Date(from), new Date(to))).toBe(hours * HOUR);
  });

  it('do not spill from the evening before into a closed day', () => {
    // Nuuk goes from 23:00 to midnight: 23:30 of that Saturday is never shown.
    const weekly = [{ day: 'SATURDAY' as const, from: '22:00', to: '23:30' }];
    const calendar = { ...daily('America/Nuuk'), weekly };
    const evening = [
      new Date('2026-03-28T20:00-02:00'),
      new Date('2026-03-29T20:00-01:00'),
    ] as const;
    expect(openMilliseconds(calendar, ...evening)).toBe(HOUR);
  });
});

describe('Open hours', () => {
  const office = {
    ...daily('Europe/Rome', '09:00-13:00', '14:00-18:00'),
    closedOn: ['2026-11-24'],
  };

  it('are none between an instant and itself or an earlier one', () => {
    const [noon, later] = [new Date('2026-11-23T12:00+01:00'), new Date('2026-11-23T12:30+01:00')];
    expect(openMilliseconds(office, noon, noon)).toBe(0);
    expect(openMilliseconds(office, later, noon)).toBe(0);
  });

  it('begin with the first millisecond of a block and end before its last', () => {
    const open = (at: string): boolean => isOpen(office, new Date(at));
    expect(open('2026-11-23T08:59:59.999+01:00')).toBe(false);
    expect(open('2026-11-23T09:00+01:00')).toBe(true);
    expect(open('2026-11-23T12:59:59.999+01:00')).toBe(true);
    expect(open('2026-11-23T13:00+01:00')).toBe(false);
    expect(open('2026-11-24T10:00+01:00')).toBe(false);
  });

  it('come next after lunch, after a closed day, now, or never', () => {
    const next = (at: string, calendar: BusinessCalendar = office): string | undefined =>
      nextOpening(calendar, new Date(at))?.toISOString();
    expect(next('2026-11-23T13:00+01:00')).toBe('2026-11-23T13:00:00.000Z');
    expect(next('2026-11-23T18:00+01:00')).toBe('2026-11-25T08:00:00.000Z');
    expect(next('2026-11-23T10:00:00.123+01:00')).toBe('2026-11-23T09:00:00.123Z');
    expect(next('2026-11-23T10:00+01:00', daily('Europe/Rome'))).toBeUndefined();
  });

  it('follow the content of a calendar, not the object that holds it', () => {
    const calendar = { ...office, closedOn: [...office.closedOn] };
    const at = new Date('2026-11-25T10:00+01:00');
    expect(isOpen(calendar, at)).toBe(true);
    calendar.closedOn.push('2026-11-25');
    expect(isOpen(calendar, at)).toBe(false);
  });
});
