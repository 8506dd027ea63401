import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { giveTurnBack, recordDecline } from '#routing';
import type { AssignmentRow, ReferralView } from './referral-row.js';
import { requireReason } from './reason.js';
import { awaited, endAssignment, mustHave, StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';

/** The rep hands it back: the queue's next rep gets it, and the turn is given back unless it is the third decline of the day. */
@Injectable()
export class DeclineReferral {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT when it waits for no answer, or for somebody else's; BAD_USER_INPUT without a reason */
  async decline(viewer: Viewer, referralId: string, reason: string): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.desk.change(viewer, referralId, async (open) => {
      mustHave(viewer, open.story);
      const assignment = awaited(open.story);
      await this.desk.readyLedgers(open, assignment);
      const givenBack = returnTurn(open, assignment);
      const ended = endAssignment(open.changes, assignment, `DECLINED: ${why}`, {
        turnGivenBack: givenBack,
        respondedAt: open.desk.now,
        responseMs: open.desk.now.getTime() - assignment.assignedAt.getTime(),
      });
      await this.desk.handOn(open, 'DECLINED', ended, viewer.userId);
    });
  }
}

function returnTurn({ desk, changes }: OpenStory, assignment: AssignmentRow): boolean {
  const queue =
    assignment.queueId === null ? undefined : desk.directory.queuesById.get(assignment.queueId);
  const ledger = queue && desk.ledgers.get(queue.id);
  if (!queue || !ledger || assignment.turn === null) return false;
  const declined = recordDecline(ledger, assignment.repId, desk.dayOf(queue));
  const { turn, turnDay, turnShares, repId } = assignment;
  const after =
    declined.givesBack && turnDay !== null && turnShares !== null
      ? giveTurnBack(declined.ledger, { repId, turn, day: turnDay, shares: turnShares })
      : declined.ledger;
  desk.ledgers.set(queue.id, after);
  changes.ledgers.set(queue.id, after);
  return declined.givesBack;
}
