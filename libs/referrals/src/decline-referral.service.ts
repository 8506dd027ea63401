import { Injectable } from '@nestjs/common';
import { requireReason } from '#intake';
import type { Viewer } from '#people';
import type { AssignmentRow, ReferralView } from './referral-row.js';
import { returnTurn } from './return-turn.js';
import { awaited, endAssignment, mustHave, StoryDesk } from './story-desk.service.js';
import type { OpenStory } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';

/** The rep hands it back: the queue's next rep gets it, and the turn is given back unless it is the third decline of the day. */
@Injectable()
export class DeclineReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly stories: StoryRepository,
  ) {}

  /** @throws Refusal CONFLICT when it waits for no answer, or for somebody else's; BAD_USER_INPUT without a reason */
  async decline(viewer: Viewer, referralId: string, reason: string): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.desk.change(viewer, referralId, async (open) => {
      mustHave(viewer, open.story);
      const assignment = awaited(open.story);
      await this.desk.readyLedgers(open, assignment);
      const givenBack = returnTurn(
        open,
        assignment,
        await this.declinesElsewhere(open, assignment),
      );
      const ended = endAssignment(open.changes, assignment, `DECLINED: ${why}`, {
        turnGivenBack: givenBack,
        respondedAt: open.desk.now,
        responseMs: open.desk.now.getTime() - assignment.assignedAt.getTime(),
      });
      await this.desk.handOn(open, 'DECLINED', ended, viewer.userId);
    });
  }

  private async declinesElsewhere(
    { queries, desk }: OpenStory,
    { repId, queueId }: AssignmentRow,
  ): Promise<number> {
    const queue = queueId === null ? undefined : desk.directory.queuesById.get(queueId);
    if (!queue) return 0;
    const day = desk.dayOf(queue);
    return this.stories.declinesElsewhere(queries, { repId, queueId: queue.id, day });
  }
}
