import { Injectable } from '@nestjs/common';
import { requireReason } from '#intake';
import { conflict } from '#platform';
import type { Viewer } from '#people';
import type { BuyingSignal } from '#qualification';
import { JudgeAnew } from './judge-anew.service.js';
import { isUndecided } from './referral-status.js';
import type { ReferralRow, ReferralView } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';

export interface Confirming {
  readonly referralId: string;
  /** What it stands on, in the person's own words. */
  readonly evidence: string;
  /** Signals that they learnt of; those on record stay. */
  readonly buyingSignals: readonly BuyingSignal[];
}

/** The second of the two confirmations, by a person where the facts leave something open. */
@Injectable()
export class ConfirmReferral {
  constructor(
    private readonly desk: StoryDesk,
    private readonly judgeAnew: JudgeAnew,
    private readonly stories: StoryRepository,
  ) {}

  /** @throws Refusal CONFLICT unless it waits for its partner or is nurtured, BAD_USER_INPUT, NOT_FOUND */
  async run(
    viewer: Viewer,
    { referralId, buyingSignals, ...confirming }: Confirming,
    requestId: string | null,
  ): Promise<ReferralView> {
    const evidence = requireReason(confirming.evidence, 'evidence');
    const asked = { referralId, reason: evidence, requestId };
    return this.desk.changeOnRecord(viewer, asked, 'referral.confirmed', async (open) => {
      const { row } = open.story;
      if (!isUndecided(row.status)) throw conflict(row.status);
      const { desk, queries } = open;
      const confirmed: ReferralRow = {
        ...row,
        buyingSignals: [...new Set([...row.buyingSignals, ...buyingSignals])],
        vendorConfirmedAt: desk.now,
        vendorConfirmedBy: viewer.userId,
        vendorEvidence: evidence,
      };
      if (confirmed.buyingSignals.length > row.buyingSignals.length)
        await this.stories.saveFacts(queries, confirmed);
      const word = { becauseOf: 'CONFIRMED', by: viewer.userId, reason: evidence } as const;
      await this.judgeAnew.run(open, confirmed, word);
      return {};
    });
  }
}
