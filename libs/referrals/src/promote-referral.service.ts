import { Injectable } from '@nestjs/common';
import { requireReason } from '#intake';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { JudgeAnew } from './judge-anew.service.js';
import type { ReferralView } from './referral-row.js';
import { onRecord, StoryDesk } from './story-desk.service.js';

/** A manager sends a nurtured one to sales. */
@Injectable()
export class PromoteReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
  ) {}

  /** @throws Refusal CONFLICT unless it is nurtured */
  async run(
    viewer: Viewer,
    referralId: string,
    reason: string,
    requestId: string | null,
  ): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.desk.change(viewer, referralId, async (open) => {
      const { row } = open.story;
      if (row.status !== 'NURTURING') throw conflict(row.status);
      const word = { becauseOf: 'PROMOTED', by: viewer.userId, reason: why } as const;
      await this.judgeAnew.run(open, row, word);
      await onRecord(open, viewer, {
        action: 'referral.promoted',
        data: { reason: why },
        requestId,
      });
    });
  }
}
