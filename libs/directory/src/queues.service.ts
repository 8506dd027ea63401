import { Injectable } from '@nestjs/common';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, isId } from '#platform';
import type { Standings } from '#routing';
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

  /** What each queue remembers of its reps, by queue id; judges nobody's right to know. */
  async turnsOf(queueIds: readonly string[]): Promise<ReadonlyMap<string, Standings>> {
    const ledgers = await this.database.rows<{ queueId: string; standings: Standings }>(
      {
        name: 'turns-of-queues',
        text: 'SELECT queue_id AS "queueId", standings FROM turn_ledger WHERE queue_id = ANY($1::uuid[])',
      },
      [queueIds.filter(isId)],
    );
    return new Map(ledgers.map(({ queueId, standings }) => [queueId, standings]));
  }
}
