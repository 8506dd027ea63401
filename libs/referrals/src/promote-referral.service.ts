import { Injectable } from '@nestjs/common';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import { JudgeAnew } from './judge-anew.service.js';
import type { ReferralView } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OnRecord } from './story-desk.service.js';

/** A manager sends a nurtured one to sales. */
@Injectable()
export class PromoteReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
  ) {}

  /** @throws Refusal CONFLICT unless it is nurtured */
  run(viewer: Viewer, asked: OnRecord): Promise<ReferralView> {
    return this.desk.changeOnRecord(viewer, asked, 'referral.promoted', async (open, reason) => {
      const { row } = open.story;
      if (row.status !== 'NURTURING') throw conflict(row.status);
      const word = { becauseOf: 'PROMOTED', by: viewer.userId, reason } as const;
      await this.judgeAnew.run(open, row, word);
      return {};
    });
  }
}
