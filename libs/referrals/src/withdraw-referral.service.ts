import { Injectable } from '@nestjs/common';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { mayBecome } from './referral-status.js';
import type { ReferralRow, ReferralView } from './referral-row.js';
import { noWait } from './wait.js';
import { endAssignment, moveWithClaim, StoryDesk } from './story-desk.service.js';
import type { OnRecord } from './story-desk.service.js';

/** The partner takes it back. */
@Injectable()
export class WithdrawReferral {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT once it has ended */
  run(viewer: Viewer, asked: OnRecord): Promise<ReferralView> {
    return this.desk.changeOnRecord(viewer, asked, 'referral.withdrawn', (open, reason) => {
      const { story, desk, changes } = open;
      const { row, assignment } = story;
      if (!mayBecome(row.status, 'WITHDRAWN')) throw conflict(row.status);
      const withdrawn: ReferralRow = {
        ...row,
        ...noWait,
        status: 'WITHDRAWN',
        assignmentId: null,
        repId: null,
        queueId: null,
        dueAt: null,
        nextAlarmAt: null,
        changedAt: desk.now,
      };
      moveWithClaim(open, withdrawn);
      const about = { at: desk.now, referralId: row.id, actorId: viewer.userId };
      changes.events.push({
        ...about,
        type: 'referral.withdrawn',
        partnerId: row.partnerId,
        repId: null,
        data: { reason },
      });
      if (!assignment || assignment.endedAt) return {};
      endAssignment(changes, assignment, `WITHDRAWN: ${reason}`);
      changes.events.push({
        ...about,
        type: 'referral.unassigned',
        partnerId: null,
        repId: assignment.repId,
        data: { assignmentId: assignment.id, reason: 'WITHDRAWN' },
      });
      return {};
    });
  }
}
