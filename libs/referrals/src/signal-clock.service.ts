import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { crashPoint, Database } from '#platform';
import type { Queries } from '#platform';
import { ChangeSet } from './changes.js';
import { holdAt, isHeld } from './claim.js';
import { Desk } from './desk.js';
import { verdictEvent } from './judge.js';
import { place } from './place.js';
import { shareNews } from './share-news.js';
import { moveSignalNews, signalsJudged, takeSignalNews } from './signal-news.repository.js';
import { signalVerdict } from './signal-verdict.js';
import type { SignalVerdict } from './signal-verdict.js';
import { moveWithClaim } from './story-desk.service.js';
import { claimId } from './submission-context.js';
import { StoryRepository } from './story.repository.js';
import type { LockedStories, Story } from './story.repository.js';

/** How many news are taken in one transaction, and how many referrals are judged in it, at most. */
const MOST_NEWS = 100;
const MOST_REFERRALS = 50;

type Anew = SignalVerdict & { readonly story: Story };

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
    if (anew.length === 0) return 0;
    const changes = new ChangeSet(locked.now);
    const ledgers = await this.stories.lockLedgers(
      queries,
      anew.flatMap((each) => ledgersFor(each, desk)),
      desk.directory.version,
    );
    for (const [queueId, ledger] of ledgers) desk.ledgers.set(queueId, ledger);
    for (const each of anew) tell(each, desk, changes);
    await this.stories.save(queries, changes.done());
    return anew.length;
  }
}

/** In the order of the referrals; what one takes hold of is no longer free for the next. */
function verdictsOf(
  { stories, now }: LockedStories,
  judged: Awaited<ReturnType<typeof signalsJudged>>,
  desk: Desk,
): Anew[] {
  const taken = new Set<string>();
  return stories.flatMap((story) => {
    const { row, signals } = story;
    const account = claimId(row.accountKey, row.productLine);
    const rivalled = story.rivalled || taken.has(account);
    const before = judged.get(row.id) ?? [];
    const verdict = signalVerdict({ row, before, signals, rivalled }, desk.rules, now);
    if (!verdict) return [];
    const terms = { dealMovedAt: null, protectionDays: desk.protectionDays(row.tier), now };
    if (!rivalled && isHeld(holdAt(verdict.row, terms), now)) taken.add(account);
    return [{ ...verdict, story: { ...story, rivalled } }];
  });
}

const ledgersFor = ({ row, story }: Anew, desk: Desk): readonly string[] =>
  row.status === 'ASSIGNED' ? desk.ledgersFor(desk.chain(row), new Set(story.hadRepIds)) : [];

/** Writes one down: its verdict, its hold on the account, what is announced, and who gets it. */
function tell(
  { row: judgedRow, story, judged, heldBack }: Anew,
  desk: Desk,
  changes: ChangeSet,
): void {
  changes.verdicts.push(judged.verdict);
  moveWithClaim({ story, desk, changes }, judgedRow);
  const row = changes.movedReferrals.get(judgedRow.id) ?? judgedRow;
  const { id: referralId, partnerId, status, leadClass } = row;
  changes.events.push({
    type: 'referral.judged',
    ...{ at: desk.now, referralId, partnerId, repId: null, actorId: null },
    data: { leadClass, status, becauseOf: 'SIGNAL', heldBack },
  });
  if (status === 'ASSIGNED')
    place(desk, changes, {
      ...{ row, cause: 'FIRST', previous: null, accountOwnerId: null, actorId: null },
      ...{ hadRepIds: story.hadRepIds, assignmentCount: story.assignmentCount },
    });
  else if (status !== story.row.status) {
    const event = verdictEvent(row, judged, null);
    if (event) changes.events.push(event);
  }
}
