import type { BusinessCalendar } from './business-calendar.js';

/** How long a rep may take to answer, how that is counted, and what happens when nobody did. */
export interface SlaPolicy {
  /** Whole milliseconds, more than 0, at most 90 days. */
  readonly respondWithinMs: number;
  /** Fractions of that time, ascending, each between 0 and 1. */
  readonly warnAt: readonly number[];
  readonly clock: 'WALL_CLOCK' | 'BUSINESS_HOURS';
  readonly onBreach: 'ESCALATE' | 'REASSIGN';
  /** Required with BUSINESS_HOURS. */
  readonly calendar: BusinessCalendar | null;
}
