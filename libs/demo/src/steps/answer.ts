import { endAssignment, nameOf, place, returnTurn } from '#referrals';
import type { AssignmentRow } from '#referrals';
import { declinesElsewhere } from '#routing';
import { openMilliseconds } from '#sla';
import type { OpenPage } from '../told-stories.js';

/** The rep takes it: the clock stops. */
export function accept({ row, desk, changes }: OpenPage, assignment: AssignmentRow): void {
  const calendar = assignment.sla?.calendar;
  changes.answer({
    ...assignment,
    respondedAt: desk.now,
    responseMs: desk.now.getTime() - assignment.assignedAt.getTime(),
    responseOpenMs: calendar ? openMilliseconds(calendar, assignment.assignedAt, desk.now) : null,
  });
  const status = row.dealStage === null ? 'ACCEPTED' : 'OPPORTUNITY';
  changes.move({ ...row, status, dueAt: null, nextAlarmAt: null, changedAt: desk.now });
  changes.events.push({
    type: 'referral.accepted',
    at: desk.now,
    referralId: row.id,
    partnerId: row.partnerId,
    repId: assignment.repId,
    actorId: assignment.repId,
    data: { assignmentId: assignment.id, rep: nameOf(desk, assignment.repId) },
  });
}

/** The rep hands it back: the turn too, unless it is the third decline of the day, and the next one gets it. */
export function decline(page: OpenPage, assignment: AssignmentRow, reason: string): void {
  const { row, desk, changes, hadRepIds, assignmentCount } = page;
  const ended = endAssignment(changes, assignment, `DECLINED: ${reason}`, {
    turnGivenBack: returnTurn(page, assignment, declinesOf(page, assignment)),
    respondedAt: desk.now,
    responseMs: desk.now.getTime() - assignment.assignedAt.getTime(),
  });
  place(desk, changes, {
    row,
    cause: 'DECLINED',
    previous: ended,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId: assignment.repId,
  });
}

function declinesOf({ desk }: OpenPage, { repId, queueId }: AssignmentRow): number {
  const queue = queueId === null ? undefined : desk.directory.queuesById.get(queueId);
  if (!queue) return 0;
  return declinesElsewhere(desk.ledgers, { repId, queueId: queue.id, day: desk.dayOf(queue) });
}
