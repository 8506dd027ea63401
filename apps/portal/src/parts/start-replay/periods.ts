import { dayIn, startOfDay } from '../../i18n/zoned-instant';

export const PRESETS = ['lastMonth', 'lastQuarter', 'last30'] as const;
export type Preset = (typeof PRESETS)[number];

/** Days of a calendar, both within, such as `2026-11-24`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days of a usual period, as a calendar in that zone has them. */
export function daysOf(preset: Preset, now: number, timeZone: string): Days {
  const today = dayIn(now, timeZone);
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  switch (preset) {
    case 'lastMonth':
      return { first: day(year, month - 1, 1), last: day(year, month, 0) };
    case 'lastQuarter': {
      const begins = month - (month % 3);
      return { first: day(year, begins - 3, 1), last: day(year, begins, 0) };
    }
    case 'last30':
      return { first: day(year, month, Number(today.slice(8)) - 29), last: today };
  }
}

export type PeriodProblem = 'missing' | 'order' | 'future';

/** Why these days cannot be replayed; null: they can. */
export function periodProblem(
  { first, last }: Days,
  now: number,
  timeZone: string,
): PeriodProblem | null {
  if (first === '' || last === '') return 'missing';
  if (last > dayIn(now, timeZone)) return 'future';
  return last < first ? 'order' : null;
}

/** As the API is asked: the last day counts as far as it has passed. */
export function instantsOf(
  { first, last }: Days,
  now: number,
  timeZone: string,
): { readonly from: string; readonly before: string } {
  const end = Date.parse(startOfDay(last, 1, timeZone));
  return {
    from: startOfDay(first, 0, timeZone),
    before: new Date(Math.min(end, now)).toISOString(),
  };
}

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
