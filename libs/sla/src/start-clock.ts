import type { BusinessCalendar } from './business-calendar.js';
import { DAY_MS } from './local-day.js';
import { openIntervals } from './open-intervals.js';
import type { SlaPolicy } from './sla-policy.js';

/** When an assignment is warned of, and when it is late. */
export interface SlaClock {
  readonly dueAt: Date;
  /** Ascending and distinct, each before `dueAt`; `fraction` as the policy names it. */
  readonly warnings: readonly { readonly at: Date; readonly fraction: number }[];
}

/** No policy that was accepted needs more than a quarter of it. */
const HORIZON_MS = 40 * 366 * DAY_MS;

/**
 * The clock of an assignment made at that instant: each warning and the due instant are so many
 * milliseconds after it, all of them or only the open ones. A span that fills a block exactly is
 * due as that block closes. Throws RangeError for an invalid instant and for a policy that
 * `policyProblems` would have refused.
 */
export function startClock(policy: SlaPolicy, assignedAt: Date): SlaClock {
  const start = assignedAt.getTime();
  if (Number.isNaN(start)) throw new RangeError('The instant of the assignment is invalid');
  const warnings = warningSpans(policy);
  const spans = [...warnings.keys(), policy.respondWithinMs];
  const instants =
    policy.clock === 'WALL_CLOCK'
      ? spans.map((span) => start + span)
      : afterOpenSpans(calendarOf(policy), start, spans);
  const dueAt = instants.at(-1) ?? NaN;
  const fractions = [...warnings.values()];
  return {
    dueAt: new Date(dueAt),
    warnings: fractions.map((fraction, i) => ({ at: new Date(instants[i] ?? NaN), fraction })),
  };
}

function calendarOf(policy: SlaPolicy): BusinessCalendar {
  if (policy.calendar === null) throw new RangeError('Business hours need a calendar');
  return policy.calendar;
}

/** Span in milliseconds → the fraction that it stands for; of two within one, the first. */
function warningSpans(policy: SlaPolicy): ReadonlyMap<number, number> {
  const spans = new Map<number, number>();
  for (const fraction of policy.warnAt) {
    const span = neverEarly(fraction * policy.respondWithinMs);
    if (span < policy.respondWithinMs && !spans.has(span)) spans.set(span, fraction);
  }
  return spans;
}

/** Up to the whole millisecond, but not for the noise of a product: 0.55 × 100 is 55. */
function neverEarly(milliseconds: number): number {
  const nearest = Math.round(milliseconds);
  return Math.abs(nearest - milliseconds) < 1e-4 ? nearest : Math.ceil(milliseconds);
}

/** The instants at which so many open milliseconds have gone by; spans and answers ascend. */
function afterOpenSpans(
  calendar: BusinessCalendar,
  start: number,
  spans: readonly number[],
): readonly number[] {
  const instants: number[] = [];
  let counted = 0;
  for (const { from, to } of openIntervals(calendar, start, start + HORIZON_MS)) {
    while (instants.length < spans.length) {
      const span = spans[instants.length] ?? Infinity;
      if (span > counted + to - from) break;
      instants.push(from + span - counted);
    }
    if (instants.length === spans.length) return instants;
    counted += to - from;
  }
  throw new RangeError('The calendar is never open for long enough');
}
