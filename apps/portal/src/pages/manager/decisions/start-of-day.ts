const DAY_MS = 86_400_000;

/** When a day begins in a time zone, or the one so many days later: an instant, as the API is asked by. */
export function startOfDay(day: string, later: number, timeZone: string): string {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + later * DAY_MS;
  // Twice, as the offset at the guess is not always the one at midnight: clocks change in between.
  const guess = asIfUtc - offsetMs(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetMs(guess, timeZone)).toISOString();
}

/** How far a zone's wall clock is ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    ...{ hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(instant);
  const at = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    at('year'),
    at('month') - 1,
    at('day'),
    ...([at('hour'), at('minute'), at('second')] as const),
  );
  return wall - Math.floor(instant / 1_000) * 1_000;
}
