import { Injectable } from '@nestjs/common';
import { Directory, Queues } from '#directory';
import { systemClock } from '#platform';
import { Desk } from './desk.js';
import { nextTurn } from './next-turn.js';
import type { NextTurn } from './next-turn.js';

/** What would happen in a queue if a referral came now. Takes no turn, and judges nobody's right to know. */
@Injectable()
export class QueueOutlook {
  constructor(
    private readonly directory: Directory,
    private readonly queues: Queues,
  ) {}

  /** By queue id. */
  async nextOf(queueIds: readonly string[]): Promise<ReadonlyMap<string, NextTurn>> {
    const [directory, ledgers] = await Promise.all([
      this.directory.current(),
      this.queues.ledgersOf(queueIds),
    ]);
    const desk = new Desk(systemClock(), directory);
    for (const [queueId, ledger] of ledgers) desk.ledgers.set(queueId, ledger);
    return new Map(
      queueIds.flatMap((id) => {
        const queue = directory.queuesById.get(id);
        return queue ? [[id, nextTurn(desk, queue)] as const] : [];
      }),
    );
  }
}
