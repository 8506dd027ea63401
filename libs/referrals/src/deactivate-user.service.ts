import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import type { DirectorySnapshot } from '#directory';
import { EventRelay } from '#events';
import { Database } from '#platform';
import type { Queries } from '#platform';
import { deactivate } from '#people';
import type { User, Viewer } from '#people';
import { ChangeSet } from './changes.js';
import { Desk } from './desk.js';
import { place } from './place.js';
import { endAssignment } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';

/** Ends a person's sessions at once; what a rep holds goes to the next in its queues, in the same transaction. */
@Injectable()
export class DeactivateUser {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, or CONFLICT for oneself and for the last administrator */
  async deactivate(viewer: Viewer, userId: string): Promise<User> {
    const user = await this.database.transaction(async (queries) => {
      const directory = await this.directory.current();
      // With the turns of their queues held, nothing more can be given to them: what they have is complete.
      const theirs = directory.queues.filter(({ members }) =>
        members.some(({ repId }) => repId === userId),
      );
      await this.stories.lockLedgers(
        queries,
        theirs.map(({ id }) => id),
        directory.version,
      );
      const { user, changed } = await deactivate(queries, viewer, userId);
      if (changed) await this.handOver(queries, directory, userId, viewer.userId);
      return user;
    });
    this.relay.wake();
    return user;
  }

  private async handOver(
    queries: Queries,
    directory: DirectorySnapshot,
    userId: string,
    actorId: string,
  ): Promise<void> {
    const { now, directoryVersion, stories } = await this.stories.lockOpenOf(queries, userId);
    if (stories.length === 0) return;
    const desk = new Desk(now, directory, new Set([userId]));
    const changes = new ChangeSet(now);
    const needed = stories.flatMap(({ row, hadRepIds }) =>
      desk.ledgersFor(desk.chain(row, row.queueId), new Set([...hadRepIds, userId])),
    );
    // The version is this transaction's own by now: the deactivation itself moved it on.
    for (const [queueId, ledger] of await this.stories.lockLedgers(
      queries,
      needed,
      directoryVersion,
    ))
      desk.ledgers.set(queueId, ledger);
    for (const { row, assignment, hadRepIds, assignmentCount } of stories) {
      const previous = assignment && endAssignment(changes, assignment, 'REP_DEACTIVATED');
      place(desk, changes, {
        row,
        cause: 'REP_DEACTIVATED',
        previous,
        hadRepIds,
        assignmentCount,
        accountOwnerId: null,
        actorId,
      });
    }
    await this.stories.save(queries, changes.done());
  }
}
