export const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day, `YYYY-MM-DD`, that the calendar on the wall shows in that IANA zone at that instant.
 * Throws RangeError for an unknown zone or an invalid date.
 */
export function localDay(timeZone: string, at: Date): string {
  // Most queues have no zone of their own: measured at a twentieth of a submission's work.
  if (timeZone === 'UTC') return at.toISOString().slice(0, 10);
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of formatOf(timeZone).formatToParts(at)) parts[part.type] = part.value;
  return `${(parts.year ?? '').padStart(4, '0')}-${parts.month ?? ''}-${parts.day ?? ''}`;
}

/** An IANA name that this platform knows; a bare offset such as `+01:00` is none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Days since 1970-01-01 of a `YYYY-MM-DD`; null for what is no day of the Gregorian calendar. */
export function dayNumber(date: string): number | null {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date)) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  return Number.isInteger(day) && dayName(day) === date ? day : null;
}

/** The reverse of `dayNumber`. */
export function dayName(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Making a format costs about 50 times what using it does; there are some 600 names and aliases. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (formats.size < 1000) formats.set(timeZone, made);
  return made;
}
