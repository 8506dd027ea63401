import { openIntervals } from './open-intervals.js';
import type { SlaPolicy } from './sla-policy.js';

/** From an instant until just before another. */
export interface ClockRun {
  readonly from: Date;
  readonly until: Date;
}

/**
 * When a clock runs between its start and its due instant: all the time on the wall, or the open
 * hours, in order and without overlap. Together they are as long as the policy lets the rep take.
 */
export function clockRuns(policy: SlaPolicy, startedAt: Date, dueAt: Date): readonly ClockRun[] {
  if (policy.clock === 'WALL_CLOCK' || policy.calendar === null)
    return [{ from: startedAt, until: dueAt }];
  const runs = openIntervals(policy.calendar, startedAt.getTime(), dueAt.getTime());
  return [...runs].map(({ from, to }) => ({ from: new Date(from), until: new Date(to) }));
}
