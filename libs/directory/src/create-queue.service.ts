import { Injectable } from '@nestjs/common';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal, conflict, newId } from '#platform';
import type { QueueSettings } from './directory-snapshot.js';
import { tidyDraft } from './queue-draft.js';
import type { QueueDraft } from './queue-draft.js';
import { queueProblems } from './queue-problems.js';
import { hasFallback, insertQueue, readQueueContext } from './queue.repository.js';
import { announceQueue } from './setting-events.repository.js';
import { recordSetting } from './setting-history.repository.js';

/** Opens a queue. */
@Injectable()
export class CreateQueue {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal FORBIDDEN for everyone but administrators and sales managers, BAD_USER_INPUT
   *   with every problem, CONFLICT where it would be a second fallback
   */
  async create(
    viewer: Viewer,
    input: QueueDraft,
    requestId: string | null = null,
  ): Promise<QueueSettings> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER']);
    const draft = tidyDraft(input);
    const id = newId();
    return this.database.transaction(async (queries) => {
      const context = await readQueueContext(
        queries,
        draft.members.map(({ repId }) => repId),
      );
      const problems = queueProblems({ ...draft, name: input.name }, context);
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      if (draft.fallback && (await hasFallback(queries))) {
        throw conflict('FALLBACK_EXISTS', 'There is a fallback queue already.');
      }
      const queue = await insertQueue(queries, id, draft);
      await recordSetting(queries, 'queue', id, queue, viewer.userId);
      const data = { name: queue.name, revision: queue.revision };
      const fact = { action: 'queue.created', subject: 'queue', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      await announceQueue(queries, null, queue, viewer);
      return queue;
    });
  }
}
