import { describe, expect, it } from '@jest/globals';

import { dayName, dayNumber, isTimeZone, localDay } from './local-day.js';

describe('The local day', () => {
  it.each([
    ['UTC', '2026-11-22T23:59:59.999Z', '2026-11-22'],
    ['Europe/Rome', '2026-11-22T22:59:59.999Z', '2026-11-22'],
    ['Europe/Rome', '2026-11-22T23:00:00.000Z', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['Pacific/Pago_Pago', '2027-01-01T10:59:59Z', '2026-12-31'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24'],
  ])('in %s at %s is %s', (timeZone, at, day) => {
    expect(localDay(timeZone, new Date(at))).toBe(day);
  });

  it('is refused for an unknown zone and for no instant', () => {
    expect(() => localDay('Mars/Olympus', new Date(0))).toThrow(RangeError);
    expect(() => localDay('UTC', new Date(NaN))).toThrow(RangeError);
  });
});

describe('A time zone', () => {
  it('is known by its IANA name, an alias among them', () => {
    expect(
      ['Europe/Rome', 'UTC', 'US/Eastern', 'Asia/Calcutta', 'Etc/GMT+5'].filter(isTimeZone),
    ).toHaveLength(5);
  });

  it('is not an offset, nor anything else', () => {
    expect(
      ['+01:00', 'Mars/Olympus', '', ' UTC', 'Europe/Rome\n', 'GMT+1', '__proto__'].filter(
        isTimeZone,
      ),
    ).toEqual([]);
  });
});

describe('A day of the calendar', () => {
  it('has a number and a name', () => {
    expect(['1970-01-01', '2024-02-29', '1969-12-31'].map(dayNumber)).toEqual([0, 19_782, -1]);
    expect([0, 19_782, -1].map(dayName)).toEqual(['1970-01-01', '2024-02-29', '1969-12-31']);
  });

  it('is none where the month is shorter or it is not written as one', () => {
    const wrong = [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '2026-01-01T00:00',
      'x',
      '',
    ];
    expect(wrong.filter((date) => dayNumber(date) !== null)).toEqual([]);
  });
});
