import { endAssignment, place, placeWith } from '#referrals';
import type { AssignmentRow, ReferralRow } from '#referrals';
import type { OpenPage } from '../told-stories.js';
import { moveWithClaim } from './move-deal.js';

/** The partner takes it back. */
export function withdraw(
  { row, assignment, desk, changes }: OpenPage,
  reason: string,
  actorId: string,
): void {
  const withdrawn: ReferralRow = {
    ...row,
    waitsUntil: null,
    waitAlarmAt: null,
    status: 'WITHDRAWN',
    assignmentId: null,
    repId: null,
    queueId: null,
    dueAt: null,
    nextAlarmAt: null,
    changedAt: desk.now,
  };
  moveWithClaim({ desk, changes }, withdrawn);
  const about = { at: desk.now, referralId: row.id, actorId };
  changes.events.push({
    ...about,
    type: 'referral.withdrawn',
    partnerId: row.partnerId,
    repId: null,
    data: { reason },
  });
  if (!assignment || assignment.endedAt) return;
  endAssignment(changes, assignment, `WITHDRAWN: ${reason}`);
  const data = { assignmentId: assignment.id, reason: 'WITHDRAWN' };
  changes.events.push({
    ...about,
    type: 'referral.unassigned',
    partnerId: null,
    repId: assignment.repId,
    data,
  });
}

/** Its rep leaves, and somebody else gets it. */
export function takeFromLeaver(page: OpenPage, assignment: AssignmentRow, actorId: string): void {
  const { row, desk, changes, hadRepIds, assignmentCount } = page;
  const previous = endAssignment(changes, assignment, 'REP_DEACTIVATED');
  place(desk, changes, {
    row,
    cause: 'REP_DEACTIVATED',
    previous,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId,
  });
}

/** A manager hands it to somebody else. */
export function handTo(
  page: OpenPage,
  assignment: AssignmentRow,
  repId: string,
  reason: string,
  actorId: string,
): void {
  const { row, desk, changes, hadRepIds, assignmentCount } = page;
  const previous = endAssignment(changes, assignment, `MANUAL: ${reason}`);
  const placing = {
    row,
    cause: 'FIRST',
    previous,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId,
  } as const;
  placeWith(desk, changes, placing, repId);
  const moved = changes.movedReferrals.get(row.id);
  if (moved) moveWithClaim({ desk, changes }, moved);
}
