import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { crashPoint, Database } from '#platform';
import type { Queries } from '#platform';
import { holdAt, isHeld } from './claim.js';
import { Desk } from './desk.js';
import { verdictOnNews } from './further-verdict.js';
import { shareNews } from './share-news.js';
import { moveSignalNews, signalsJudged, takeSignalNews } from './signal-news.repository.js';
import { claimId } from './submission-context.js';
import { StoryRepository } from './story.repository.js';
import type { LockedStories } from './story.repository.js';
import { TellVerdicts } from './tell-verdicts.service.js';
import type { VerdictToTell } from './tell-verdicts.service.js';

/** How many news are taken in one transaction, and how many referrals are judged in it, at most. */
const MOST_NEWS = 100;
const MOST_REFERRALS = 50;

/**
 * Judges anew what waits, once a signal of its account or partner is on record; what passes goes to
 * sales in the same transaction. The news are rows of the transaction that recorded the signal, so
 * that no crash loses one, and move on with the verdicts, so that none is worked off twice.
 */
@Injectable()
export class SignalClock {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly verdicts: TellVerdicts,
    private readonly relay: EventRelay,
  ) {}

  /** Returns how many news it looked through. */
  async fireDue(): Promise<number> {
    const [looked, judged] = await this.database.transaction(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const news = await takeSignalNews(queries, MOST_NEWS, MOST_REFERRALS);
      if (news.length === 0) return [0, 0];
      const { referralIds, moves } = shareNews(news, MOST_REFERRALS);
      const judged = await this.judge(queries, referralIds);
      await moveSignalNews(queries, moves);
      if (judged > 0) crashPoint('signals.before-commit');
      return [news.length, judged];
    });
    if (judged > 0) this.relay.wake();
    return looked;
  }

  private async judge(queries: Queries, referralIds: readonly string[]): Promise<number> {
    if (referralIds.length === 0) return 0;
    const locked = await this.stories.lock(queries, referralIds);
    const before = await signalsJudged(queries, referralIds);
    const desk = new Desk(locked.now, await this.directory.atLeast(locked.directoryVersion));
    const anew = verdictsOf(locked, before, desk);
    await this.verdicts.tell(queries, desk, anew);
    return anew.length;
  }
}

/** In the order of the referrals; what one takes hold of is no longer free for the next. */
function verdictsOf(
  { stories, now }: LockedStories,
  judged: Awaited<ReturnType<typeof signalsJudged>>,
  desk: Desk,
): VerdictToTell[] {
  const taken = new Set<string>();
  return stories.flatMap((story) => {
    const { row, signals } = story;
    const account = claimId(row.accountKey, row.productLine);
    const rivalled = story.rivalled || taken.has(account);
    const verdict = verdictOnNews(
      { row, signals: judged.get(row.id) ?? [] },
      { row, signals, rivalled },
      { cause: 'SIGNAL', madeBy: null },
      desk.rules,
      now,
    );
    if (!verdict) return [];
    const terms = { dealMovedAt: null, protectionDays: desk.protectionDays(row.tier), now };
    if (!rivalled && isHeld(holdAt(verdict.row, terms), now)) taken.add(account);
    return [{ ...verdict, story: { ...story, rivalled } }];
  });
}
