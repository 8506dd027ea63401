/** The instant of a calendar day's noon in a time zone: whoever reads it in whichever zone nearby sees that day. */
export function noonOf(date: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T12:00:00Z`);
  return new Date(asUtc - offsetMs(asUtc, timeZone)).toISOString();
}

const DAY_MS = 86_400_000;

/** When a calendar day begins in a time zone, or the one so many days later: an instant, as the API is asked by. */
export function startOfDay(day: string, later: number, timeZone: string): string {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + later * DAY_MS;
  // Twice, as the offset at the guess is not always the one at midnight: clocks change in between.
  const guess = asUtc - offsetMs(asUtc, timeZone);
  return new Date(asUtc - offsetMs(guess, timeZone)).toISOString();
}

/** The instant of a date and time of a day in a time zone, such as `2026-11-24T14:35`; null where that is none. */
export function instantOf(local: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${local}:00Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return null;
  const guess = asUtc - offsetMs(asUtc, timeZone);
  return new Date(asUtc - offsetMs(guess, timeZone)).toISOString();
}

/** The calendar day of an instant in a time zone, such as `2026-11-24`. */
export const dayIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);

function offsetMs(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const local = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`;
  return Date.parse(local) - Math.floor(at / 60_000) * 60_000;
}
