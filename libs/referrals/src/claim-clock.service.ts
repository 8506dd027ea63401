import { Injectable } from '@nestjs/common';
import { EventRelay } from '#events';
import { Database } from '#platform';
import { ChangeSet } from './changes.js';
import { fireClaim } from './claim.js';
import { StoryRepository } from './story.repository.js';

/** How many claims are told of in one transaction at most. */
const MOST_TOGETHER = 100;

/** By the database's clock; those that somebody is at are left for the next look. */
const lockDue = {
  name: 'lock-claims-due',
  text: `SELECT id FROM referral WHERE claim_alarm_at <= now() ORDER BY claim_alarm_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
};

/** Tells partners that a claim is about to end, and that it has. */
@Injectable()
export class ClaimClock {
  constructor(
    private readonly database: Database,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** Returns how many that were. Once for each alarm, whoever else is at it: the row is locked, and moves on. */
  async fireDue(most = MOST_TOGETHER): Promise<number> {
    const fired = await this.database.transaction(async (queries) => {
      const due = (await queries.rows<{ id: string }>(lockDue, [most])).map(({ id }) => id);
      if (due.length === 0) return 0;
      const { now, stories } = await this.stories.lock(queries, due);
      const changes = new ChangeSet(now);
      for (const { row } of stories) {
        const { hold, event } = fireClaim(row, now);
        changes.move({ ...row, ...hold });
        if (event) changes.events.push(event);
      }
      await this.stories.save(queries, changes.done());
      return stories.length;
    });
    if (fired > 0) this.relay.wake();
    return fired;
  }
}
