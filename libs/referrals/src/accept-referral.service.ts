import { Injectable } from '@nestjs/common';
import { readNote } from '#intake';
import type { Viewer } from '#people';
import { openMilliseconds } from '#sla';
import { nameOf } from './new-assignment.js';
import type { AssignmentRow, ReferralView } from './referral-row.js';
import { awaited, mustHave, StoryDesk } from './story-desk.service.js';

/** The rep's first response: the clock stops. */
@Injectable()
export class AcceptReferral {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT when it waits for no answer, or for somebody else's; BAD_USER_INPUT for a note that cannot be kept */
  async accept(viewer: Viewer, referralId: string, typed: string | null): Promise<ReferralView> {
    const note = readNote(typed);
    return this.desk.change(viewer, referralId, ({ story, desk, changes }) => {
      mustHave(viewer, story);
      const assignment = awaited(story);
      const { row } = story;
      changes.answer({ ...assignment, ...responseAt(assignment, desk.now) });
      changes.move({
        ...row,
        status: row.dealStage === null ? 'ACCEPTED' : 'OPPORTUNITY',
        dueAt: null,
        nextAlarmAt: null,
        changedAt: desk.now,
      });
      changes.events.push({
        type: 'referral.accepted',
        at: desk.now,
        referralId,
        partnerId: row.partnerId,
        repId: assignment.repId,
        actorId: viewer.userId,
        data: {
          assignmentId: assignment.id,
          rep: nameOf(desk, assignment.repId),
          ...(note !== null && { note }),
        },
      });
    });
  }
}

/** Both figures of the answer: by the wall clock, and in open hours where the policy has a calendar. */
function responseAt(
  assignment: AssignmentRow,
  now: Date,
): Pick<AssignmentRow, 'respondedAt' | 'responseMs' | 'responseOpenMs'> {
  const calendar = assignment.sla?.calendar;
  return {
    respondedAt: now,
    responseMs: now.getTime() - assignment.assignedAt.getTime(),
    responseOpenMs: calendar ? openMilliseconds(calendar, assignment.assignedAt, now) : null,
  };
}
