import { describe, expect, it } from '@jest/globals';

import { dayName, dayNumber } from './local-day.js';
import { hasPublicHolidays, isPublicHoliday } from './public-holidays.js';

function holidaysIn(country: string, year: number): readonly string[] {
  const first = dayNumber(`${year}-01-01`) ?? NaN;
  const days = Array.from({ length: 366 }, (_, i) => dayName(first + i));
  return days.filter((date) => date.startsWith(String(year)) && isPublicHoliday(country, date));
}

describe('Public holidays', () => {
  it('of Italy in 2027 are the national ones, Easter on the day of the change to summer time', () => {
    expect(holidaysIn('IT', 2027)).toEqual([
      '2027-01-01',
      '2027-01-06',
      '2027-03-28',
      '2027-03-29',
      '2027-04-25',
      '2027-05-01',
      '2027-06-02',
      '2027-08-15',
      '2027-10-04',
      '2027-11-01',
      '2027-12-08',
      '2027-12-25',
      '2027-12-26',
    ]);
  });

  it.each([
    ['SA', 4, ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']],
    ['BA', 3, ['2025-03-30', '2025-03-31', '2025-04-01']],
    ['TR', 3, ['2026-03-20', '2026-03-21', '2026-03-22']],
  ])('of %s may last %i days', (country, _, dates) => {
    const around = [-1, ...dates.keys(), dates.length].map((n) =>
      dayName((dayNumber(dates[0] ?? '') ?? NaN) + n),
    );
    expect(around.filter((date) => isPublicHoliday(country, date))).toEqual(dates);
  });

  it('are closed all day where they begin at noon', () => {
    expect(isPublicHoliday('GT', '2026-12-24')).toBe(true);
  });

  it('of a region are none of the country', () => {
    // Saint Ambrose, of Milan.
    expect(isPublicHoliday('IT', '2026-12-07')).toBe(false);
  });

  it('are not on record for what is no country', () => {
    expect(['IT', 'US', 'JP', 'ZZ', 'it', '', '__proto__'].map(hasPublicHolidays)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
