import { Injectable } from '@nestjs/common';
import type { Viewer } from '#people';
import { conflict } from '#platform';
import { isHeld, noHold } from './claim.js';
import type { ReferralView } from './referral-row.js';
import { StoryDesk } from './story-desk.service.js';
import type { OnRecord, OpenStory } from './story-desk.service.js';

/** Somebody of the vendor ends a referral's claim; the referral goes on without it, and never takes it back. */
@Injectable()
export class ReleaseClaim {
  constructor(private readonly desk: StoryDesk) {}

  /** @throws Refusal CONFLICT where it holds no claim, BAD_USER_INPUT, NOT_FOUND */
  run(viewer: Viewer, asked: OnRecord): Promise<ReferralView> {
    return this.desk.changeOnRecord(viewer, asked, 'claim.released', (open, reason) => {
      const { row } = open.story;
      if (!isHeld(row, open.desk.now) || open.story.rivalled) throw conflict('NO_CLAIM');
      letGo(open, viewer.userId, reason);
      return { until: row.claimUntil?.toISOString() };
    });
  }
}

/**
 * The claim ends for good.
 *
 * @param reason what its partner and the managers read of it; null: that it ended is all there is to say
 */
export function letGo(
  { story, desk, changes }: OpenStory,
  actorId: string,
  reason: string | null,
): void {
  const { id: referralId, accountKey, productLine, partnerId, repId } = story.row;
  changes.move({ ...story.row, ...noHold, claimReleasedAt: desk.now });
  changes.release({ accountKey, productLine, referralId });
  changes.events.push({
    type: 'claim.released',
    at: desk.now,
    ...{ referralId, partnerId, repId, actorId },
    data: reason === null ? {} : { reason },
  });
}
