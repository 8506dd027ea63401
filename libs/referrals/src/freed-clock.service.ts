import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { crashPoint, Database } from '#platform';
import { Desk } from './desk.js';
import { furtherVerdict } from './further-verdict.js';
import { forgetHeldBack, lockFreedReferrals } from './held-back.repository.js';
import type { HeldBack } from './held-back.repository.js';
import { isUndecided } from './referral-status.js';
import { StoryRepository } from './story.repository.js';
import type { Story } from './story.repository.js';
import { TellVerdicts } from './tell-verdicts.service.js';

/** How many referrals are judged in one transaction at most. */
const MOST_TOGETHER = 50;

/**
 * Judges anew what passed while another referral held its account, once that is free; in whichever way
 * the claim ended, since it is looked for among the claims that hold. By the rules and the signals of
 * now: what passes still goes to sales in the same transaction, what does not goes where it belongs.
 */
@Injectable()
export class FreedClock {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly verdicts: TellVerdicts,
    private readonly relay: EventRelay,
  ) {}

  /** Returns how many that were. Once for each, whoever else is at it: the referral is locked, and moves on. */
  async fireDue(most = MOST_TOGETHER): Promise<number> {
    const judged = await this.database.transaction(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const freed = await lockFreedReferrals(queries, most);
      if (freed.length === 0) return 0;
      const ids = freed.map(({ referralId }) => referralId);
      const locked = await this.stories.lock(queries, ids);
      const desk = new Desk(locked.now, await this.directory.atLeast(locked.directoryVersion));
      const because = { cause: 'FREED', madeBy: null } as const;
      const anew = locked.stories.filter(goesOn(freed)).map((story) => ({
        ...furtherVerdict(story, because, desk.rules, desk.now),
        story,
      }));
      await this.verdicts.tell(queries, desk, anew);
      await forgetHeldBack(
        queries,
        anew.map(({ row }) => row.id),
      );
      if (anew.length > 0) crashPoint('freed.before-commit');
      return anew.length;
    });
    if (judged > 0) this.relay.wake();
    return judged;
  }
}

/** Under its lock: as it was held back, and of an account that nobody has taken in this moment. */
const goesOn =
  (freed: readonly HeldBack[]) =>
  ({ row, rivalled }: Story): boolean =>
    !rivalled &&
    isUndecided(row.status) &&
    freed.some((each) => each.referralId === row.id && each.verdictNumber === row.verdictNumber);
