import { Injectable } from '@nestjs/common';
import { audit, recordedChanges, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal } from '#platform';
import type { QueueSettings } from './directory-snapshot.js';
import { changedQueue, changeProblems } from './queue-change.js';
import type { QueueChange } from './queue-draft.js';
import { lockQueue, readQueueContext, saveQueue } from './queue.repository.js';
import { announceQueue } from './setting-events.repository.js';
import { recordSetting } from './setting-history.repository.js';

const SETTINGS = [
  'name',
  'countries',
  'subdivisions',
  'productLines',
  'members',
  'sla',
] as const satisfies readonly (keyof QueueChange)[];

/** Changes a queue; the turns and the credit of its members go on as they are. */
@Injectable()
export class UpdateQueue {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal FORBIDDEN for everyone but administrators and sales managers, NOT_FOUND,
   *   BAD_USER_INPUT with every problem
   */
  async update(
    viewer: Viewer,
    queueId: string,
    change: QueueChange,
    requestId: string | null = null,
    { restoredRevision }: { readonly restoredRevision?: number } = {},
  ): Promise<QueueSettings> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER']);
    return this.database.transaction(async (queries) => {
      const before = await lockQueue(queries, queueId);
      const draft = changedQueue(before, change);
      const context = await readQueueContext(
        queries,
        draft.members.map(({ repId }) => repId),
      );
      const problems = changeProblems(before, change, context);
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      const queue = await saveQueue(queries, before.id, draft, change.members !== undefined);
      await recordSetting(queries, 'queue', queue.id, queue, viewer.userId);
      const data = {
        changes: recordedChanges(before, queue, SETTINGS),
        revision: queue.revision,
        ...(restoredRevision !== undefined && { restoredRevision }),
      };
      const fact = {
        action: 'queue.updated',
        subject: 'queue',
        subjectId: queue.id,
        data,
      } as const;
      await audit(queries, viewer, fact, requestId);
      await announceQueue(queries, before, queue, viewer);
      return queue;
    });
  }
}
