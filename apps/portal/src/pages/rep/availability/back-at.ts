import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

const START_OF_WORK = '09:00';
const MONDAY = 1;

export type Absence = 'hour' | 'today' | 'week';

/** When somebody is back who is away for an hour, for today, or for the rest of the week, in their own zone. */
export function backAt(absence: Absence, now: number, timeZone: string): string {
  const here = dayjs(now).tz(timeZone);
  if (absence === 'hour') return here.add(1, 'hour').toISOString();
  const days = absence === 'today' ? 1 : (MONDAY + 7 - here.day()) % 7 || 7;
  return morningOf(here.add(days, 'day').format('YYYY-MM-DD'), timeZone);
}

/** The start of work on a day such as `2026-11-24`, in that zone. */
export const morningOf = (date: string, timeZone: string): string =>
  dayjs.tz(`${date} ${START_OF_WORK}`, timeZone).toISOString();

/** The day after today, in that zone. */
export const tomorrow = (now: number, timeZone: string): string =>
  dayjs(now).tz(timeZone).add(1, 'day').format('YYYY-MM-DD');
