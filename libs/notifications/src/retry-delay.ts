export interface RetryPace {
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
}

/**
 * How long to wait after the given number of attempts, in milliseconds: twice as long each time,
 * up to the longest, and a quarter more or less, so that what failed together does not come back
 * together. Never below the first and never above the longest.
 *
 * @param chance a number of [0, 1)
 */
export function retryDelayMs(attempts: number, pace: RetryPace, chance: number): number {
  const doubled = pace.firstRetryMs * 2 ** Math.min(Math.max(attempts - 1, 0), 30);
  const jittered = Math.min(doubled, pace.longestRetryMs) * (0.75 + chance / 2);
  return Math.round(Math.min(Math.max(jittered, pace.firstRetryMs), pace.longestRetryMs));
}
