import { Injectable } from '@nestjs/common';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, isId } from '#platform';
import type { Ledger } from '#routing';
import { Directory } from './directory.service.js';
import type { QueueSettings } from './directory-snapshot.js';

/** The queues, for those who may see them. */
@Injectable()
export class Queues {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /**
   * The oldest first; a rep sees those that they are in.
   *
   * @throws Refusal FORBIDDEN for partners
   */
  async queuesFor(viewer: Viewer): Promise<readonly QueueSettings[]> {
    requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER', 'SALES_REP']);
    const { queues } = await this.directory.current();
    if (viewer.role !== 'SALES_REP') return queues;
    return queues.filter(({ members }) => members.some(({ repId }) => repId === viewer.userId));
  }

  /** What each queue remembers of its turns, by queue id; judges nobody's right to know. */
  async ledgersOf(queueIds: readonly string[]): Promise<ReadonlyMap<string, Ledger>> {
    const rows = await this.database.rows<Ledger & { queueId: string }>(
      {
        name: 'ledgers-of-queues',
        text: `SELECT queue_id AS "queueId", last_turn AS "lastTurn", last_rep_id AS "lastRepId", standings
                 FROM turn_ledger WHERE queue_id = ANY($1::uuid[])`,
      },
      [queueIds.filter(isId)],
    );
    return new Map(rows.map(({ queueId, ...ledger }) => [queueId, ledger]));
  }
}
