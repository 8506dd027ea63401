/** In ISO 8601's order: Monday is the first. */
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Open on that weekday from `from` until just before `to`; local times, `00:00` to `24:00`. */
export interface OpenBlock {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/** When somebody is there to answer. */
export interface BusinessCalendar {
  /** An IANA name, e.g. `Europe/Rome`; the blocks and the closed days are read in it. */
  readonly timeZone: string;
  readonly weekly: readonly OpenBlock[];
  /** Local days, `YYYY-MM-DD`, closed from midnight to midnight. */
  readonly closedOn: readonly string[];
  /** ISO 3166-1 alpha-2: that country's national public holidays are closed all day. */
  readonly holidaysOf: string | null;
}

/** `09:30` → 570. Minutes since local midnight, 1440 for `24:00`; null for what is no time. */
export function minutesOfDay(time: string): number | null {
  const match = /^([0-9]{2}):([0-9]{2})$/.exec(time);
  if (!match) return null;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}
