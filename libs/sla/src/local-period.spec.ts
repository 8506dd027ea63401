import { describe, expect, it } from '@jest/globals';
import { localDay } from './local-day.js';
import { daysBefore, localPeriod } from './local-period.js';

const boundsOf = (zone: string, from: string, to: string): string[] | undefined =>
  localPeriod(zone, from, to, 366)?.bounds.map((at) => at.toISOString());

describe('a period of local days', () => {
  it.each([
    ['UTC', '2026-11-24', ['2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z']],
    ['Europe/Rome', '2026-10-25', ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z']],
    // The clocks went from 23:59:59 to 01:00: the day had no midnight.
    ['America/Sao_Paulo', '2018-11-04', ['2018-11-04T03:00:00.000Z', '2018-11-05T02:00:00.000Z']],
  ])('begins and ends with its leaves of the calendar in %s', (zone, day, bounds) => {
    expect(boundsOf(zone, day, day)).toEqual(bounds);
  });

  it('is of the days that the wall shows from each bound on, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const period = localPeriod(zone, '2026-03-01', '2026-04-30', 366);
      expect(period?.days.length).toBe(61);
      expect(period?.bounds.slice(0, -1).map((at) => localDay(zone, at))).toEqual(period?.days);
    }
  });

  it.each([
    ['2026-11-25', '2026-11-24'],
    ['2026-02-30', '2026-03-02'],
    ['2026-01-01', '2027-01-02'],
  ])('is none from %s to %s', (from, to) => {
    expect(localPeriod('UTC', from, to, 366)).toBeNull();
  });

  it('counts back over a month’s end', () =>
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28'));
});
