import { minutesOfDay } from './business-calendar.js';
import type { BusinessCalendar, OpenBlock } from './business-calendar.js';
import { LONGEST_DURATION_MS } from './duration.js';
import { DAY_MS, dayNumber, isTimeZone } from './local-day.js';
import { openIntervals } from './open-intervals.js';
import { nextOpening } from './open-time.js';
import { hasPublicHolidays } from './public-holidays.js';
import type { SlaPolicy } from './sla-policy.js';

export type PolicyProblemCode =
  | 'RESPOND_WITHIN_OUT_OF_RANGE'
  | 'WARN_AT_TOO_MANY'
  | 'WARN_AT_OUT_OF_RANGE'
  | 'WARN_AT_NOT_ASCENDING'
  | 'CALENDAR_REQUIRED'
  | 'TIME_ZONE_UNKNOWN'
  | 'OPEN_BLOCK_REQUIRED'
  | 'OPEN_BLOCKS_TOO_MANY'
  | 'OPEN_BLOCK_TIME_INVALID'
  | 'OPEN_BLOCK_EMPTY'
  | 'OPEN_BLOCKS_OVERLAP'
  | 'CLOSED_DAYS_TOO_MANY'
  | 'CLOSED_DAY_INVALID'
  | 'HOLIDAYS_UNKNOWN'
  | 'CALENDAR_NEVER_OPEN'
  | 'DUE_TOO_FAR_AHEAD';

export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  /** From the policy down, e.g. `['calendar', 'weekly', '2', 'from']`. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
}

const MOST_WARNINGS = 10;
const MOST_BLOCKS = 168;
const MOST_CLOSED_DAYS = 1000;
const FARTHEST_YEARS = 10;

/**
 * Everything that is wrong with a policy, none where a clock can be started by it from `at` on.
 * A calendar is judged even where the wall clock makes no use of it.
 */
export function policyProblems(policy: SlaPolicy, at: Date): readonly PolicyProblem[] {
  const { calendar, respondWithinMs } = policy;
  const problems = [...respondWithinProblems(respondWithinMs), ...warnAtProblems(policy.warnAt)];
  if (calendar === null) {
    if (policy.clock === 'BUSINESS_HOURS') {
      problems.push(problem('CALENDAR_REQUIRED', ['calendar']));
    }
    return problems;
  }
  const wrong = calendarProblems(calendar);
  const counted = policy.clock === 'BUSINESS_HOURS' && problems.length === 0 ? respondWithinMs : 0;
  return [...problems, ...(wrong.length > 0 ? wrong : openingProblems(calendar, counted, at))];
}

function respondWithinProblems(ms: number): readonly PolicyProblem[] {
  if (Number.isSafeInteger(ms) && ms > 0 && ms <= LONGEST_DURATION_MS) return [];
  return [problem('RESPOND_WITHIN_OUT_OF_RANGE', ['respondWithin'], { mostDays: 90 })];
}

function warnAtProblems(warnAt: readonly number[]): PolicyProblem[] {
  if (warnAt.length > MOST_WARNINGS) {
    return [problem('WARN_AT_TOO_MANY', ['warnAt'], { most: MOST_WARNINGS })];
  }
  return warnAt.flatMap((fraction, i) => {
    const path = ['warnAt', String(i)];
    if (!(fraction > 0 && fraction < 1)) {
      return [problem('WARN_AT_OUT_OF_RANGE', path, { fraction: String(fraction) })];
    }
    const before = warnAt[i - 1];
    if (before === undefined || fraction > before) return [];
    return [problem('WARN_AT_NOT_ASCENDING', path, { fraction, before: String(before) })];
  });
}

function calendarProblems(calendar: BusinessCalendar): readonly PolicyProblem[] {
  const problems = [...weeklyProblems(calendar.weekly), ...closedOnProblems(calendar.closedOn)];
  const { timeZone, holidaysOf } = calendar;
  if (!isTimeZone(timeZone)) {
    problems.push(problem('TIME_ZONE_UNKNOWN', ['calendar', 'timeZone'], { timeZone }));
  }
  if (holidaysOf !== null && !hasPublicHolidays(holidaysOf)) {
    problems.push(problem('HOLIDAYS_UNKNOWN', ['calendar', 'holidaysOf'], { country: holidaysOf }));
  }
  return problems;
}

function weeklyProblems(weekly: readonly OpenBlock[]): PolicyProblem[] {
  const path = ['calendar', 'weekly'];
  if (weekly.length === 0) return [problem('OPEN_BLOCK_REQUIRED', path)];
  if (weekly.length > MOST_BLOCKS) {
    return [problem('OPEN_BLOCKS_TOO_MANY', path, { most: MOST_BLOCKS })];
  }
  const wrong = weekly.flatMap((block, i) => blockProblems(block, [...path, String(i)]));
  return wrong.length > 0 ? wrong : overlapProblems(weekly);
}

function blockProblems(block: OpenBlock, path: readonly string[]): readonly PolicyProblem[] {
  const from = minutesOfDay(block.from);
  const to = minutesOfDay(block.to);
  if (from !== null && to !== null) {
    const { day } = block;
    if (from < to) return [];
    return [problem('OPEN_BLOCK_EMPTY', path, { day, from: block.from, to: block.to })];
  }
  const invalid: PolicyProblem[] = [];
  if (from === null) invalid.push(timeInvalid(block.from, [...path, 'from']));
  if (to === null) invalid.push(timeInvalid(block.to, [...path, 'to']));
  return invalid;
}

function timeInvalid(time: string, path: readonly string[]): PolicyProblem {
  return problem('OPEN_BLOCK_TIME_INVALID', path, { time });
}

/** Names the later of two; blocks that only touch are fine. Well-formed times compare as text. */
function overlapProblems(weekly: readonly OpenBlock[]): PolicyProblem[] {
  return weekly.flatMap((block, i) => {
    const other = weekly
      .slice(0, i)
      .find(({ day, from, to }) => day === block.day && from < block.to && block.from < to);
    if (!other) return [];
    const path = ['calendar', 'weekly', String(i)];
    const params = { day: block.day, from: other.from, to: other.to };
    return [problem('OPEN_BLOCKS_OVERLAP', path, params)];
  });
}

function closedOnProblems(closedOn: readonly string[]): readonly PolicyProblem[] {
  const path = ['calendar', 'closedOn'];
  if (closedOn.length > MOST_CLOSED_DAYS) {
    return [problem('CLOSED_DAYS_TOO_MANY', path, { most: MOST_CLOSED_DAYS })];
  }
  return closedOn.flatMap((date, i) =>
    dayNumber(date) === null ? [problem('CLOSED_DAY_INVALID', [...path, String(i)], { date })] : [],
  );
}

function openingProblems(
  calendar: BusinessCalendar,
  countedMs: number,
  at: Date,
): readonly PolicyProblem[] {
  if (nextOpening(calendar, at) === null) return [problem('CALENDAR_NEVER_OPEN', ['calendar'])];
  if (isDueWithinReach(calendar, countedMs, at.getTime())) return [];
  return [problem('DUE_TOO_FAR_AHEAD', ['respondWithin'], { mostYears: FARTHEST_YEARS })];
}

/** Open for a minute a week, 90 days' response would be due in 2,500 years. */
function isDueWithinReach(calendar: BusinessCalendar, countedMs: number, at: number): boolean {
  let left = countedMs;
  for (const { from, to } of openIntervals(calendar, at, at + FARTHEST_YEARS * 365 * DAY_MS)) {
    left -= to - from;
    if (left <= 0) return true;
  }
  return left <= 0;
}

function problem(
  code: PolicyProblemCode,
  path: readonly string[],
  params: PolicyProblem['params'] = {},
): PolicyProblem {
  return { code, path, params };
}
