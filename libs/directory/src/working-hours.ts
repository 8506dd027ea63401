import { isOpen, policyProblems } from '#sla';
import type { OpenBlock, PolicyProblem } from '#sla';

/** When a rep takes referrals; outside of it they go to others. */
export interface WorkingHours {
  /** An IANA name. */
  readonly timeZone: string;
  readonly weekly: readonly OpenBlock[];
}

/** Whether a rep takes referrals at that instant; without working hours, always. */
export function isWithinWorkingHours(hours: WorkingHours | null, at: Date): boolean {
  return hours === null || isOpen(calendarOf(hours), at);
}

/** Everything that is wrong with working hours, judged as the calendar of a policy is. */
export function workingHoursProblems(hours: WorkingHours, at: Date): readonly PolicyProblem[] {
  const policy = {
    respondWithinMs: 1,
    warnAt: [],
    clock: 'WALL_CLOCK',
    onBreach: 'ESCALATE',
    calendar: calendarOf(hours),
  } as const;
  return policyProblems(policy, at).map((problem) => ({
    ...problem,
    path: ['workingHours', ...problem.path.slice(1)],
  }));
}

function calendarOf({ timeZone, weekly }: WorkingHours) {
  return { timeZone, weekly, closedOn: [], holidaysOf: null };
}
