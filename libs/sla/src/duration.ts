import { DAY_MS } from './local-day.js';

export const LONGEST_DURATION_MS = 90 * DAY_MS;

const ISO_DURATION =
  /^P(?:([0-9]+)D)?(T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:[.,][0-9]+)?)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration in days (of 24 hours), hours, minutes and seconds; null for
 * anything else, for 0, for more than 90 days and for what is finer than a millisecond.
 */
export function parseDuration(iso: string): number | null {
  const match = ISO_DURATION.exec(iso);
  if (!match || iso.endsWith('P') || iso.endsWith('T')) return null;
  const [, days = '0', , hours = '0', minutes = '0', seconds = '0'] = match;
  const [whole = '0', fraction = ''] = seconds.split(/[.,]/);
  if (/[1-9]/.test(fraction.slice(3))) return null;
  const ms =
    Number(days) * DAY_MS +
    Number(hours) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(whole) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'));
  return ms > 0 && ms <= LONGEST_DURATION_MS ? ms : null;
}

/**
 * The shortest ISO 8601 form of so many milliseconds, in days, hours, minutes and seconds: `PT2H`,
 * `P1DT12H`, `PT1.5S`. Throws RangeError for what is no whole number or is below 0.
 */
export function formatDuration(ms: number): string {
  if (!Number.isSafeInteger(ms) || ms < 0) throw new RangeError(`No duration: ${ms} ms`);
  const days = Math.floor(ms / DAY_MS);
  const hours = Math.floor(ms / 3_600_000) % 24;
  const minutes = Math.floor(ms / 60_000) % 60;
  const seconds = (ms % 60_000) / 1000;
  const date = days > 0 ? `${days}D` : '';
  const time =
    (hours > 0 ? `${hours}H` : '') +
    (minutes > 0 ? `${minutes}M` : '') +
    (seconds > 0 ? `${seconds}S` : '');
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
