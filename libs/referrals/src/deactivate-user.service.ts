import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { Database, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import { deactivate, requireMayDeactivate } from '#people';
import type { User, Viewer } from '#people';
import { ChangeSet } from './changes.js';
import { Desk } from './desk.js';
import { place } from './place.js';
import { endAssignment } from './story-desk.service.js';
import type { Story } from './story.repository.js';
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
    if (!isId(userId)) throw notFound();
    const user = await this.database.transaction(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      await requireMayDeactivate(queries, viewer, userId);
      const directory = await this.directory.current();
      const leaving = new Set([userId]);
      // Referrals first and then turns, the order of every step: who took them the other way round would meet it in a deadlock.
      const before = await this.stories.lockOpenOf(queries, userId);
      const waiting = new Desk(before.now, directory, leaving);
      await this.readyLedgers(queries, waiting, before.stories, userId);
      // With their turns held nothing more can be given to them: this is all that they have.
      const held = await this.stories.lockOpenOf(queries, userId);
      const desk = new Desk(held.now, directory, leaving);
      for (const [queueId, ledger] of waiting.ledgers) desk.ledgers.set(queueId, ledger);
      await this.readyLedgers(queries, desk, held.stories, userId);
      const { user, changed } = await deactivate(queries, viewer, userId);
      if (changed) await this.handOver(queries, desk, held.stories, viewer.userId);
      return user;
    });
    this.relay.wake();
    return user;
  }

  /** Brings the turns of their queues, and of those that may take over from them, onto the desk. */
  private async readyLedgers(
    queries: Queries,
    desk: Desk,
    stories: readonly Story[],
    userId: string,
  ): Promise<void> {
    const theirs = desk.directory.queues.filter(({ members }) =>
      members.some(({ repId }) => repId === userId),
    );
    const next = stories.flatMap(({ row, hadRepIds }) =>
      desk.ledgersFor(desk.chain(row, row.queueId), new Set([...hadRepIds, userId])),
    );
    const needed = [...theirs.map(({ id }) => id), ...next].filter((id) => !desk.ledgers.has(id));
    const { version } = desk.directory;
    for (const [queueId, ledger] of await this.stories.lockLedgers(queries, needed, version))
      desk.ledgers.set(queueId, ledger);
  }

  private async handOver(
    queries: Queries,
    desk: Desk,
    stories: readonly Story[],
    actorId: string,
  ): Promise<void> {
    const changes = new ChangeSet(desk.now);
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
