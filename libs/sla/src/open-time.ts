import type { BusinessCalendar } from './business-calendar.js';
import { DAY_MS } from './local-day.js';
import { openIntervals } from './open-intervals.js';

const YEAR_MS = 366 * DAY_MS;

/** The open milliseconds in [from, to); 0 where `to` is not after `from`. */
export function openMilliseconds(calendar: BusinessCalendar, from: Date, to: Date): number {
  let sum = 0;
  for (const interval of openIntervals(calendar, from.getTime(), to.getTime())) {
    sum += interval.to - interval.from;
  }
  return sum;
}

/** Whether that instant is within an open block; the instant at which one closes is not. */
export function isOpen(calendar: BusinessCalendar, at: Date): boolean {
  return openMilliseconds(calendar, at, new Date(at.getTime() + 1)) === 1;
}

/** The first open instant not before `at`: itself while open, null where a year brings none. */
export function nextOpening(calendar: BusinessCalendar, at: Date): Date | null {
  for (const { from } of openIntervals(calendar, at.getTime(), at.getTime() + YEAR_MS)) {
    return new Date(from);
  }
  return null;
}
