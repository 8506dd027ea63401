import { Temporal } from 'temporal-polyfill';

import { BoundedCache } from './bounded-cache.js';
import { minutesOfDay, WEEKDAYS } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { DAY_MS, dayName } from './local-day.js';
import { isPublicHoliday } from './public-holidays.js';

/** From an instant until just before another, in milliseconds since 1970 (UTC). */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

interface ReadCalendar {
  readonly timeZone: string;
  /** By weekday, Monday first; minutes since local midnight. */
  readonly blocks: readonly (readonly OpenInterval[])[];
  readonly closedOn: ReadonlySet<string>;
  readonly holidaysOf: string | null;
  readonly days: BoundedCache<number, readonly OpenInterval[]>;
}

const CLOSED: readonly OpenInterval[] = [];

/**
 * A day of two blocks takes some 100 µs to work out and well under one to look up; 90 days counted
 * at 8 hours a week walk over 1,890 of them. Both caches full (256,000 days) hold 63 MB.
 */
const DAYS_KEPT = 2000;
const calendars = new BoundedCache<string, ReadCalendar>(128);

/**
 * The open intervals within [from, until), milliseconds since 1970: ascending, without overlap,
 * cut at both ends. Throws RangeError for a calendar that `policyProblems` would have refused.
 */
export function* openIntervals(
  calendar: BusinessCalendar,
  from: number,
  until: number,
): Generator<OpenInterval, void, undefined> {
  const read = readCalendar(calendar);
  // An instant's local day is at most one from its UTC day, and a block that an hour lived twice
  // has stretched may reach one further.
  const last = Math.floor(until / DAY_MS) + 2;
  // A change of the offset can make two blocks overlap: no time counts twice.
  let reached = from;
  for (let day = Math.floor(from / DAY_MS) - 2; day <= last; day += 1) {
    for (const interval of read.days.of(day, () => intervalsOfDay(read, day))) {
      if (interval.to <= reached) continue;
      const start = Math.max(interval.from, reached);
      if (start >= until) return;
      reached = Math.min(interval.to, until);
      yield { from: start, to: reached };
    }
  }
}

/** Known by its content, so that a calendar loaded anew for each referral finds its days again. */
function readCalendar(calendar: BusinessCalendar): ReadCalendar {
  return calendars.of(JSON.stringify(calendar), () => ({
    timeZone: calendar.timeZone,
    blocks: WEEKDAYS.map((weekday) =>
      calendar.weekly.filter(({ day }) => day === weekday).map(inMinutes),
    ),
    closedOn: new Set(calendar.closedOn),
    holidaysOf: calendar.holidaysOf,
    days: new BoundedCache(DAYS_KEPT),
  }));
}

function inMinutes(block: { readonly from: string; readonly to: string }): OpenInterval {
  const from = minutesOfDay(block.from);
  const to = minutesOfDay(block.to);
  if (from === null || to === null) throw new RangeError(`No block: ${block.from} to ${block.to}`);
  return { from, to };
}

function intervalsOfDay(calendar: ReadCalendar, day: number): readonly OpenInterval[] {
  // 1970-01-01 was a Thursday.
  const blocks = calendar.blocks[(((day + 3) % 7) + 7) % 7] ?? [];
  if (blocks.length === 0) return CLOSED;
  const date = dayName(day);
  if (calendar.closedOn.has(date)) return CLOSED;
  if (calendar.holidaysOf !== null && isPublicHoliday(calendar.holidaysOf, date)) return CLOSED;
  // What moves forward out of a gap stays on its day; a day that the zone skipped has none.
  const endOfDay = closingInstant(calendar.timeZone, day, 1440);
  const intervals = blocks.map(({ from, to }) => ({
    from: openingInstant(calendar.timeZone, day, from),
    to: Math.min(closingInstant(calendar.timeZone, day, to), endOfDay),
  }));
  return intervals.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from);
}

/** A time that the clock shows twice opens at the first; one that it skips, as much later. */
function openingInstant(timeZone: string, day: number, minutes: number): number {
  return instantOf(localTime(day, minutes * 60_000), timeZone, 'compatible');
}

/**
 * A block whose last moment the clock shows twice closes after the second. One that ends just as
 * the first of two such hours begins (24:00 in Havana in November) ends there, not an hour later.
 */
function closingInstant(timeZone: string, day: number, minutes: number): number {
  const local = localTime(day, minutes * 60_000);
  const first = instantOf(local, timeZone, 'compatible');
  const second = instantOf(local, timeZone, 'later');
  if (first === second) return first;
  const lastMoment = localTime(day, minutes * 60_000 - 1);
  const shownTwice =
    instantOf(lastMoment, timeZone, 'compatible') !== instantOf(lastMoment, timeZone, 'later');
  return shownTwice ? second : first;
}

function localTime(day: number, milliseconds: number): Temporal.PlainDateTime {
  const local = new Date(day * DAY_MS + milliseconds);
  return new Temporal.PlainDateTime(
    local.getUTCFullYear(),
    local.getUTCMonth() + 1,
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
    local.getUTCSeconds(),
    local.getUTCMilliseconds(),
  );
}

function instantOf(
  local: Temporal.PlainDateTime,
  timeZone: string,
  disambiguation: 'compatible' | 'later',
): number {
  return local.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
}
