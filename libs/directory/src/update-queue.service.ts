import { Injectable } from '@nestjs/common';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal } from '#platform';
import type { QueueSettings } from './directory-snapshot.js';
import { tidyDraft } from './queue-draft.js';
import type { QueueChange, QueueDraft } from './queue-draft.js';
import { queueProblems } from './queue-problems.js';
import type { QueueContext } from './queue-problems.js';
import { lockQueue, readQueueContext, saveQueue } from './queue.repository.js';
import { recordSetting } from './setting-history.repository.js';

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
  ): Promise<QueueSettings> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER']);
    return this.database.transaction(async (queries) => {
      const before = await lockQueue(queries, queueId);
      const changed = changedDraft(before, change);
      const draft = tidyDraft(changed);
      const context = await readQueueContext(
        queries,
        draft.members.map(({ repId }) => repId),
      );
      const problems = changeProblems({ ...draft, name: changed.name }, change, context);
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      const queue = await saveQueue(queries, before.id, draft, change.members !== undefined);
      await recordSetting(queries, 'queue', queue.id, queue, viewer.userId);
      const data = { changed: Object.keys(change), revision: queue.revision };
      const fact = {
        action: 'queue.updated',
        subject: 'queue',
        subjectId: queue.id,
        data,
      } as const;
      await audit(queries, viewer, fact, requestId);
      return queue;
    });
  }
}

function changedDraft(before: QueueSettings, change: QueueChange): QueueDraft {
  return {
    name: change.name ?? before.name,
    countries: change.countries ?? before.countries,
    subdivisions: change.subdivisions ?? before.subdivisions,
    productLines: change.productLines ?? before.productLines,
    fallback: before.fallback,
    sla: change.sla ?? before.sla,
    members: change.members ?? before.members,
  };
}

/** Members and a policy that stay are not judged again: somebody may have left since, or a year gone by. */
function changeProblems(draft: QueueDraft, change: QueueChange, context: QueueContext) {
  const stays = [
    ...(change.members === undefined ? ['members'] : []),
    ...(change.sla === undefined ? ['sla'] : []),
  ];
  return queueProblems(draft, context).filter(({ path: [field = ''] }) => !stays.includes(field));
}
