import { Injectable } from '@nestjs/common';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { JudgeAnew } from './judge-anew.service.js';
import { isUndecided } from './referral-status.js';
import type { ReferralRow, ReferralView } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OnRecord } from './story-desk.service.js';

/** The vendor's word that the facts are true. */
@Injectable()
export class VerifyReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
  ) {}

  /** @throws Refusal CONFLICT unless it waits for its partner or is nurtured */
  run(viewer: Viewer, asked: OnRecord): Promise<ReferralView> {
    return this.desk.changeOnRecord(viewer, asked, 'referral.verified', async (open, reason) => {
      const { row } = open.story;
      if (!isUndecided(row.status)) throw conflict(row.status);
      const verified: ReferralRow = { ...row, verifiedAt: open.desk.now };
      const word = { becauseOf: 'VERIFIED', by: viewer.userId, reason } as const;
      await this.judgeAnew.run(open, verified, word);
      return {};
    });
  }
}
