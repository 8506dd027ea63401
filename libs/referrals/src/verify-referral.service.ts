import { Injectable } from '@nestjs/common';
import { requireReason } from '#intake';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { JudgeAnew } from './judge-anew.service.js';
import { isUndecided } from './referral-status.js';
import type { ReferralRow, ReferralView } from './referral-row.js';
import { onRecord, StoryDesk } from './story-desk.service.js';

/** The vendor's word that the facts are true. */
@Injectable()
export class VerifyReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
  ) {}

  /** @throws Refusal CONFLICT unless it waits for its partner or is nurtured */
  async run(
    viewer: Viewer,
    referralId: string,
    reason: string,
    requestId: string | null,
  ): Promise<ReferralView> {
    const why = requireReason(reason);
    return this.desk.change(viewer, referralId, async (open) => {
      const { row } = open.story;
      if (!isUndecided(row.status)) throw conflict(row.status);
      const verified: ReferralRow = { ...row, verifiedAt: open.desk.now };
      const word = { becauseOf: 'VERIFIED', by: viewer.userId, reason: why } as const;
      await this.judgeAnew.run(open, verified, word);
      await onRecord(open, viewer, {
        action: 'referral.verified',
        data: { reason: why },
        requestId,
      });
    });
  }
}
