import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { parseSubmission, requireReason } from '#intake';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { conflict, Database, databaseClock, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import { ChangeSet } from './changes.js';
import { isHeld } from './claim.js';
import { readKept, settledEvent } from './contest.js';
import type { ContestRow, ContestStatus } from './contest.js';
import { holderOf, lockContest, lockFreed, saveSettled } from './contest.repository.js';
import { Desk } from './desk.js';
import { letGo } from './release-claim.service.js';
import { SubmitReferral } from './submit-referral.service.js';
import { StoryRepository } from './story.repository.js';

export interface Settlement {
  readonly contestId: string;
  readonly decision: 'KEEP' | 'HAND_OVER';
  readonly reason: string;
}

/**
 * A contested claim is settled: it stays, or it is released and what was asked for becomes a referral,
 * in one transaction. Where the claim ends by itself first, that happens by itself too.
 */
@Injectable()
export class SettleClaim {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly submitting: SubmitReferral,
    private readonly relay: EventRelay,
  ) {}

  /** @throws Refusal CONFLICT once it is settled or its claim has ended, BAD_USER_INPUT, NOT_FOUND, FORBIDDEN */
  async settle(
    viewer: Viewer,
    { contestId, decision, reason }: Settlement,
    requestId: string | null = null,
  ): Promise<ContestRow> {
    requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER']);
    const because = requireReason(reason);
    if (!isId(contestId)) throw notFound();
    const settled = await this.database.transaction(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const holderId = await holderOf(queries, contestId);
      if (holderId === null) throw notFound();
      // Referrals before contests, as everywhere.
      const locked = await this.stories.lock(queries, [holderId]);
      const contest = await lockContest(queries, contestId);
      const [story] = locked.stories;
      if (!contest || !story) throw notFound();
      if (contest.status !== 'OPEN') throw conflict('CONTEST_SETTLED');
      const { now } = locked;
      if (story.rivalled || !isHeld(story.row, now)) throw conflict('CONTEST_SETTLED');
      const said = { settledAt: now, settledBy: viewer.userId, settledBecause: because };
      const data = { decision, reason: because, holderId, partnerId: contest.partnerId };
      await audit(
        queries,
        viewer,
        { action: 'contest.settled', subject: 'contest', subjectId: contestId, data },
        requestId,
      );
      if (decision === 'KEEP') return this.end(queries, { ...contest, ...said }, 'KEPT');
      const desk = new Desk(now, await this.directory.atLeast(locked.directoryVersion));
      const changes = new ChangeSet(now);
      letGo({ queries, story, desk, changes }, viewer.userId, null);
      await this.stories.save(queries, changes.done());
      const handed = await this.handOver(queries, { ...contest, ...said }, now, 'HANDED_OVER');
      // Then nobody lost anything for it.
      if (handed.status === 'ENDED') throw conflict('CONTEST_STALE');
      return handed;
    });
    this.relay.wake();
    return settled;
  }

  /** Lets what was asked for through where its claim has ended. Returns how many that were. */
  async settleFreed(): Promise<number> {
    const contest = await this.database.transaction(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const freed = await lockFreed(queries);
      if (!freed) return null;
      const now = await databaseClock(queries);
      return this.handOver(queries, { ...freed, settledAt: now }, now, 'FREED');
    });
    if (!contest) return 0;
    this.relay.wake();
    return 1;
  }

  /** What was asked for becomes a referral, judged and routed like any; where it cannot, the contest ends. */
  private async handOver(
    queries: Queries,
    contest: ContestRow,
    now: Date,
    as: 'HANDED_OVER' | 'FREED',
  ): Promise<ContestRow> {
    const { productLines } = await this.directory.current();
    const parsed = parseSubmission(readKept(contest.submission), { now, productLines });
    const outcome = await this.submitting.within(queries, {
      partnerId: contest.partnerId,
      submittedBy: contest.askedBy,
      ...{ key: null, inputHash: '', parsed, referredNow: false },
    });
    return outcome.kind === 'SUBMITTED'
      ? this.end(queries, { ...contest, referralId: outcome.referral.row.id }, as)
      : this.end(queries, contest, 'ENDED');
  }

  private async end(
    queries: Queries,
    contest: ContestRow,
    status: ContestStatus,
  ): Promise<ContestRow> {
    const settled = { ...contest, status };
    await saveSettled(queries, settled);
    const at = settled.settledAt;
    if (at === null) throw new Error(`the contest ${contest.id} is settled at no moment`);
    const changes = new ChangeSet(at);
    changes.events.push(settledEvent(settled, at));
    await this.stories.save(queries, changes.done());
    return settled;
  }
}
