import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import { crashPoint, Database } from '#platform';
import { Desk } from './desk.js';
import { fireClock, isHandedOn } from './fire-clock.js';
import { SlaClockRepository, writeOfFired } from './sla-clock.repository.js';
import { StoryRepository } from './story.repository.js';

/** How many clocks are fired in one transaction at most. */
const MOST_TOGETHER = 500;

/**
 * Fires what is due: warnings, breaches, and the hand-over that a breach brings. Everything of one
 * clock is one transaction under the referral's lock, so it fires once, whoever else is at it, and a
 * worker that was stopped in the middle has no effect.
 */
@Injectable()
export class SlaClock {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clocks: SlaClockRepository,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** The lanes in which something is due by the database's clock: one question for all, since mostly nothing is. */
  dueLanes(): Promise<readonly number[]> {
    return this.clocks.dueLanes(this.database);
  }

  /** Fires the earliest of the lane's that are due by the database's clock; returns how many referrals that were. */
  async fireDue(lane: number, most = MOST_TOGETHER): Promise<number> {
    const fired = await this.database.transactionEndingIn(async (queries, attempt) => {
      await this.directory.holdWhenLosing(queries, attempt);
      const locked = await this.clocks.lockDue(queries, lane, most);
      if (!locked) return { value: 0, last: null };
      const { now, clocks } = locked;
      const desk = new Desk(now, await this.directory.atLeast(locked.directoryVersion));
      const handedOn = clocks.filter((clock) => isHandedOn(clock, now));
      const needed = handedOn.flatMap(({ row, assignment, hadRepIds }) =>
        desk.ledgersFor(desk.chain(row, assignment.queueId), new Set(hadRepIds)),
      );
      const { version } = desk.directory;
      for (const [queueId, ledger] of await this.stories.lockLedgers(queries, needed, version))
        desk.ledgers.set(queueId, ledger);
      const fired = clocks.map((clock) => ({
        referralId: clock.row.id,
        clock: fireClock(desk, clock),
      }));
      crashPoint('clock.before-commit');
      return { value: clocks.length, last: writeOfFired({ now, fired }) };
    });
    if (fired > 0) {
      crashPoint('clock.after-commit');
      this.relay.wake();
    }
    return fired;
  }
}
