import { WEEKDAYS } from '../business-calendar.js';
import type { BusinessCalendar } from '../business-calendar.js';

/**
 * An oracle for the business hours that shares nothing with them: it walks through real time a
 * minute at a time and reads from the platform's Intl what the clock on the wall shows. Only for
 * specs; far too slow for anything else. Public holidays are not its subject.
 */

export const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 1440;

export interface WalkedTime {
  readonly from: number;
  /** For each minute from then on, the minutes from 1970-01-01T00:00 to what the wall shows. */
  readonly wall: Int32Array;
}

/** `from`: milliseconds since 1970, a whole minute. */
export function walkTime(timeZone: string, from: number, minutes: number): WalkedTime {
  const read = wallReader(timeZone);
  return { from, wall: Int32Array.from({ length: minutes }, (_, i) => read(from + i * MINUTE_MS)) };
}

/** Instants at which the zone's offset changes, milliseconds since 1970, found by looking. */
export function offsetChanges(timeZone: string, from: number, to: number): readonly number[] {
  const read = wallReader(timeZone);
  const offset = (at: number): number => read(at) - at / MINUTE_MS;
  const step = 6 * 60 * MINUTE_MS;
  const changes: number[] = [];
  for (let at = from; at < to; at += step) {
    if (offset(at) === offset(at + step)) continue;
    let [before, after] = [at, at + step];
    while (after - before > MINUTE_MS) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

function wallReader(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const shown = format.format(at);
    const two = (i: number): number => shown.charCodeAt(i) * 10 + shown.charCodeAt(i + 1) - 528;
    const day = Date.UTC(two(0) * 100 + two(2), two(5) - 1, two(8));
    return day / MINUTE_MS + two(11) * 60 + two(14);
  };
}

/** For each minute walked: open or not, by the rules for hours that a clock skips or shows twice. */
export function openMinutes(time: WalkedTime, calendar: BusinessCalendar): Uint8Array {
  const open = new Uint8Array(time.wall.length);
  for (const day of daysWalked(time)) {
    const midnight = day * MINUTES_A_DAY;
    const lastMinute = closing(time, midnight + MINUTES_A_DAY);
    for (const block of blocksOf(calendar, day)) {
      const start = opening(time, midnight + block.from);
      const end = Math.min(closing(time, midnight + block.to), lastMinute);
      open.fill(1, start, Math.max(start, end));
    }
  }
  return open;
}

/** The open milliseconds from `start` to `end`, both in milliseconds since the walk began. */
export function walkedOpenMs(open: Uint8Array, start: number, end: number): number {
  const last = Math.floor(end / MINUTE_MS);
  let count = 0;
  for (let i = Math.floor(start / MINUTE_MS); i < last; i += 1) count += open[i] ?? 0;
  const before = isOpenAt(open, start) * (start % MINUTE_MS);
  return count * MINUTE_MS - before + isOpenAt(open, end) * (end % MINUTE_MS);
}

/** When so many open milliseconds after `start` have gone by, in milliseconds since the walk began. */
export function walkedDue(open: Uint8Array, start: number, span: number): number {
  let left = span + isOpenAt(open, start) * (start % MINUTE_MS);
  let i = Math.floor(start / MINUTE_MS);
  while (left > MINUTE_MS && i < open.length) {
    left -= (open[i] ?? 0) * MINUTE_MS;
    i += 1;
  }
  const minute = open.indexOf(1, i);
  return minute < 0 ? NaN : minute * MINUTE_MS + left;
}

function isOpenAt(open: Uint8Array, at: number): number {
  return open[Math.floor(at / MINUTE_MS)] ?? 0;
}

/** For each minute walked: whether the wall shows a time that lies in a block of the day it shows. */
export function shownOpen(time: WalkedTime, calendar: BusinessCalendar): Uint8Array {
  const open = new Set<number>();
  for (const day of daysWalked(time)) {
    for (const { from, to } of blocksOf(calendar, day)) {
      const midnight = day * MINUTES_A_DAY;
      for (let at = from; at < to; at += 1) open.add(midnight + at);
    }
  }
  return Uint8Array.from(time.wall, (shown) => (open.has(shown) ? 1 : 0));
}

/**
 * Whether an edge of a block lies within hours that the clock skips or shows twice; where none
 * does, what is open and what the wall shows as open are the same.
 */
export function hasEdgeInChange(time: WalkedTime, calendar: BusinessCalendar): boolean {
  const { wall } = time;
  const shownOnce = (at: number): boolean =>
    wall.includes(at) && wall.indexOf(at) === wall.lastIndexOf(at);
  return daysWalked(time).some((day) =>
    blocksOf(calendar, day)
      .flatMap(({ from, to }) => [from, to])
      .map((minute) => day * MINUTES_A_DAY + minute)
      .some((edge) => !shownOnce(edge) && !shownOnce(edge - 1)),
  );
}

function opening({ wall }: WalkedTime, edge: number): number {
  const first = wall.indexOf(edge);
  return first >= 0 ? first : afterGap(wall, edge);
}

function closing({ wall }: WalkedTime, edge: number): number {
  const lastMinute = wall.lastIndexOf(edge - 1);
  if (lastMinute >= 0) return lastMinute + 1;
  const first = wall.indexOf(edge);
  return first >= 0 ? first : afterGap(wall, edge);
}

/** A time that the clock skips is as long after the jump as it is after the last time shown. */
function afterGap(wall: Int32Array, edge: number): number {
  const jump = wall.findIndex((at, i) => at > edge && (wall[i - 1] ?? at) < edge);
  return jump < 0 ? wall.length : jump + edge - (wall[jump - 1] ?? 0) - 1;
}

/** The first and the last day are cut, and so not among them. */
function daysWalked({ wall }: WalkedTime): readonly number[] {
  const first = Math.floor((wall[0] ?? 0) / MINUTES_A_DAY) + 1;
  const last = Math.floor((wall.at(-1) ?? 0) / MINUTES_A_DAY) - 1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Minutes since midnight. */
function blocksOf(
  calendar: BusinessCalendar,
  day: number,
): readonly { from: number; to: number }[] {
  const date = new Date(day * MINUTES_A_DAY * MINUTE_MS);
  if (calendar.closedOn.includes(date.toISOString().slice(0, 10))) return [];
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7];
  return calendar.weekly
    .filter((block) => block.day === weekday)
    .map(({ from, to }) => ({ from: minutes(from), to: minutes(to) }));
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
