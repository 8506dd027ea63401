import { Injectable } from '@nestjs/common';
import { EventRelay } from '#events';
import { audit } from '#people';
import type { Viewer } from '#people';
import { conflict, Database, databaseClock, isId, notFound } from '#platform';
import { ChangeSet } from './changes.js';
import { settledEvent } from './contest.js';
import type { ContestRow } from './contest.js';
import { lockContest, saveSettled } from './contest.repository.js';
import { StoryRepository } from './story.repository.js';

/** Whoever asked for an account takes that back while nobody has decided. */
@Injectable()
export class WithdrawContest {
  constructor(
    private readonly database: Database,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** @throws Refusal CONFLICT once it is settled, NOT_FOUND */
  async run(
    viewer: Viewer,
    contestId: string,
    requestId: string | null = null,
  ): Promise<ContestRow> {
    if (!isId(contestId)) throw notFound();
    const withdrawn = await this.database.transaction(async (queries) => {
      const contest = await lockContest(queries, contestId);
      if (!contest || contest.partnerId !== viewer.partnerId) throw notFound();
      if (contest.status !== 'OPEN') throw conflict('CONTEST_SETTLED');
      const settledAt = await databaseClock(queries);
      const withdrawn: ContestRow = {
        ...{ ...contest, status: 'WITHDRAWN' },
        ...{ settledAt, settledBy: viewer.userId },
      };
      await saveSettled(queries, withdrawn);
      const changes = new ChangeSet(settledAt);
      changes.events.push(settledEvent(withdrawn, settledAt));
      await this.stories.save(queries, changes.done());
      await audit(
        queries,
        viewer,
        { action: 'contest.withdrawn', subject: 'contest', subjectId: contestId },
        requestId,
      );
      return withdrawn;
    });
    this.relay.wake();
    return withdrawn;
  }
}
