import type { NewEvent } from '#events';
import type { Desk } from './desk.js';
import { nextOwner } from './place.js';
import type { Placeable, Placed } from './new-assignment.js';
import type { AssignmentRow } from './referral-row.js';

/** A clock that runs, with what of its referral and assignment it takes to fire it. */
export interface RunningClock {
  readonly row: Placeable;
  readonly assignment: Pick<
    AssignmentRow,
    'id' | 'repId' | 'queueId' | 'dueAt' | 'warned' | 'warnedAt' | 'breachedAt'
  >;
  /** The warnings that have not fired, by their moment. */
  readonly warningsLeft: AssignmentRow['warnings'];
  readonly onBreach: 'ESCALATE' | 'REASSIGN' | null;
  readonly hadRepIds: readonly string[];
  readonly assignmentCount: number;
}

/** All that a clock does when it fires. */
export interface FiredClock {
  readonly assignment: Pick<
    AssignmentRow,
    'id' | 'warned' | 'warnedAt' | 'breachedAt' | 'endedAt' | 'endReason'
  >;
  readonly nextAlarmAt: Date | null;
  /** By a breach that hands the referral on. */
  readonly next: Placed | null;
  /** The clock's own; the placement has its own. */
  readonly events: readonly NewEvent[];
}

/** Whether it is late now, and its referral goes to somebody else by that. */
export const isHandedOn = (clock: RunningClock, now: Date): boolean =>
  isBreached(clock, now) && clock.onBreach === 'REASSIGN';

/** Each warning whose moment has come, the breach, and the hand-over that a breach may bring. */
export function fireClock(desk: Desk, clock: RunningClock): FiredClock {
  const { assignment, warningsLeft } = clock;
  const { now } = desk;
  const due = warningsLeft.filter(({ at }) => new Date(at) <= now);
  const data = { assignmentId: assignment.id, dueAt: assignment.dueAt?.toISOString() ?? '' };
  const events: NewEvent[] = due.map(({ fraction }) =>
    slaEvent(desk, clock, 'sla.warned', { ...data, fraction }),
  );
  const stays = {
    id: assignment.id,
    warned: assignment.warned + due.length,
    warnedAt: assignment.warnedAt ?? (due.length > 0 ? now : null),
    breachedAt: assignment.breachedAt,
    endedAt: null,
    endReason: null,
  };
  if (!isBreached(clock, now)) {
    const next = warningsLeft[due.length];
    const nextAlarmAt = next ? new Date(next.at) : dueAtOf(assignment);
    return { assignment: stays, nextAlarmAt, next: null, events };
  }
  events.push(slaEvent(desk, clock, 'sla.breached', data));
  const breached = { ...stays, breachedAt: now };
  if (!isHandedOn(clock, now))
    return { assignment: breached, nextAlarmAt: null, next: null, events };
  const ended = { ...breached, endedAt: now, endReason: 'SLA_BREACHED' };
  return { assignment: ended, nextAlarmAt: null, next: handOn(desk, clock), events };
}

function handOn(desk: Desk, { row, assignment, hadRepIds, assignmentCount }: RunningClock): Placed {
  return nextOwner(desk, {
    row,
    cause: 'SLA_BREACHED',
    previous: assignment,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId: null,
  });
}

const isBreached = ({ assignment }: RunningClock, now: Date): boolean =>
  assignment.dueAt !== null && assignment.dueAt <= now && assignment.breachedAt === null;

const dueAtOf = ({ dueAt, breachedAt }: RunningClock['assignment']): Date | null =>
  breachedAt === null ? dueAt : null;

function slaEvent<T extends 'sla.warned' | 'sla.breached'>(
  desk: Desk,
  { row, assignment }: RunningClock,
  type: T,
  data: NewEvent<T>['data'],
): NewEvent {
  return {
    type,
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: assignment.repId,
    actorId: null,
    data,
  };
}
