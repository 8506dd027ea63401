/** A stretch of time as a clock shows it: `1:12:40`, `12:40`, `0:07`; days are said apart. */
export function clockFace(ms: number): string {
  const total = Math.max(0, Math.round(ms / 1_000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3_600);
  if (hours === 0) return `${minutes}:${seconds}`;
  return `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}

export type TimeUnit = 'days' | 'hours' | 'minutes' | 'seconds';

/** The two largest units that are there: what somebody says of a stretch of time. */
export function largestUnits(ms: number): readonly (readonly [TimeUnit, number])[] {
  const total = Math.max(0, Math.round(ms / 1_000));
  const units: readonly (readonly [TimeUnit, number])[] = [
    ['days', Math.floor(total / 86_400)],
    ['hours', Math.floor(total / 3_600) % 24],
    ['minutes', Math.floor(total / 60) % 60],
    ['seconds', total % 60],
  ];
  const first = units.findIndex(([, count]) => count > 0);
  if (first === -1) return [['seconds', 0]];
  return units.slice(first, first + 2).filter(([, count]) => count > 0);
}

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** `PT1H30M` in milliseconds. */
export function durationMs(text: string): number {
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(text) ?? [];
  return (
    ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000
  );
}
