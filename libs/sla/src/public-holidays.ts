import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { BoundedCache } from './bounded-cache.js';
import { DAY_MS, dayName, dayNumber } from './local-day.js';

const HOUR_MS = 3_600_000;

const load = createRequire(import.meta.url);
/** Loaded with the first calendar that has holidays: it takes a quarter of a server's whole start. */
const holidays = (): typeof Holidays => load('date-holidays') as typeof Holidays;

/** A country's year takes between 1 and 60 ms to work out. */
const years = new BoundedCache<string, ReadonlySet<string>>(500);

let countries: ReadonlySet<string> | null = null;

/** Whether national public holidays are on record for that ISO 3166-1 alpha-2 code. */
export function hasPublicHolidays(country: string): boolean {
  countries ??= new Set(Object.keys(new (holidays())().getCountries()));
  return countries.has(country);
}

/**
 * Whether that local day, `YYYY-MM-DD`, is a national public holiday of the country. What is a
 * holiday in a region only is none; a half-day one counts, as public holidays are closed all day.
 */
export function isPublicHoliday(country: string, date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (holidaysBeginningIn(country, year).has(date)) return true;
  // A holiday of several days may have begun before New Year.
  return date.slice(5) < '01-10' && holidaysBeginningIn(country, year - 1).has(date);
}

function holidaysBeginningIn(country: string, year: number): ReadonlySet<string> {
  return years.of(`${country}${year}`, () => {
    const dates = new Set<string>();
    for (const holiday of new (holidays())(country, { types: ['public'] }).getHolidays(year)) {
      const first = dayNumber(holiday.date.slice(0, 10));
      if (first === null) continue;
      const days = wholeDays(holiday.end.getTime() - holiday.start.getTime());
      for (let day = first; day < first + days; day += 1) dates.add(dayName(day));
    }
    return dates;
  });
}

/**
 * 71 hours across a change to summer time are three days; the 90 hours on record for Turkey's
 * Ramazan Bayrami are three as well, with the eve's afternoon; half a day is one.
 */
function wholeDays(lengthMs: number): number {
  return Math.max(1, Math.floor((lengthMs + HOUR_MS) / DAY_MS));
}
