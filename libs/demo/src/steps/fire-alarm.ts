import type { NewEvent } from '#events';
import { place } from '#referrals';
import type { AssignmentRow } from '#referrals';
import type { OpenPage } from '../told-stories.js';

/** The clock's warnings whose moment has come, the breach, and the hand-over that it may bring. */
export function fireAlarm(page: OpenPage, assignment: AssignmentRow): void {
  const { row, desk, changes, hadRepIds, assignmentCount } = page;
  const warned = warn(page, assignment);
  if (warned.dueAt === null || warned.dueAt > desk.now) {
    changes.answer(warned);
    changes.move({ ...row, nextAlarmAt: nextWarning(warned) ?? warned.dueAt });
    return;
  }
  changes.events.push(slaEvent(page, assignment, 'sla.breached', slaData(assignment)));
  const breached: AssignmentRow = { ...warned, breachedAt: desk.now };
  const late = { ...row, nextAlarmAt: null, changedAt: desk.now };
  if (assignment.sla?.onBreach !== 'REASSIGN') {
    changes.answer(breached);
    changes.move(late);
    return;
  }
  const ended: AssignmentRow = { ...breached, endedAt: desk.now, endReason: 'SLA_BREACHED' };
  changes.answer(ended);
  place(desk, changes, {
    row: late,
    cause: 'SLA_BREACHED',
    previous: ended,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId: null,
  });
}

function warn(page: OpenPage, assignment: AssignmentRow): AssignmentRow {
  const { desk, changes } = page;
  const due = assignment.warnings
    .slice(assignment.warned)
    .filter(({ at }) => new Date(at) <= desk.now);
  for (const { fraction } of due)
    changes.events.push(
      slaEvent(page, assignment, 'sla.warned', { ...slaData(assignment), fraction }),
    );
  if (due.length === 0) return assignment;
  return {
    ...assignment,
    warned: assignment.warned + due.length,
    warnedAt: assignment.warnedAt ?? desk.now,
  };
}

function nextWarning({ warnings, warned }: AssignmentRow): Date | null {
  const next = warnings[warned];
  return next ? new Date(next.at) : null;
}

const slaData = ({ id, dueAt }: AssignmentRow): { assignmentId: string; dueAt: string } => ({
  assignmentId: id,
  dueAt: dueAt?.toISOString() ?? '',
});

function slaEvent<T extends 'sla.warned' | 'sla.breached'>(
  { row, desk }: OpenPage,
  { repId }: AssignmentRow,
  type: T,
  data: NewEvent<T>['data'],
): NewEvent {
  return {
    type,
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId,
    actorId: null,
    data,
  };
}
