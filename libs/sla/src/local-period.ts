import { Temporal } from 'temporal-polyfill';
import { DAY_MS, dayName, dayNumber } from './local-day.js';

/** Whole days on the wall of one zone, one after the other. */
export interface LocalPeriod {
  /** `YYYY-MM-DD`, at least one. */
  readonly days: readonly string[];
  /** When each day begins, and last of all when the day after the last one does. */
  readonly bounds: readonly Date[];
}

/**
 * The days from one to another, both included; null where the first comes after the last, one is no
 * day, or there are more than `most`. A day begins when its calendar leaf turns: also where the clocks
 * skip midnight. Throws RangeError for an unknown zone.
 */
export function localPeriod(
  timeZone: string,
  from: string,
  to: string,
  most: number,
): LocalPeriod | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (first === null || last === null || last < first || last - first >= most) return null;
  const days = Array.from({ length: last - first + 1 }, (_, n) => dayName(first + n));
  return {
    days,
    bounds: [...days, dayName(last + 1)].map((day) => startOfDay(timeZone, day)),
  };
}

/** The day that many days before that one. */
export const daysBefore = (day: string, count: number): string =>
  dayName(Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS) - count);

const startOfDay = (timeZone: string, day: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
