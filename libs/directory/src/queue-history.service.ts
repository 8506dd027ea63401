import { Injectable } from '@nestjs/common';
import { requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, isId, notFound } from '#platform';
import type { QueueSettings } from './directory-snapshot.js';
import { UpdateQueue } from './update-queue.service.js';

/** A queue as it stood from a moment on. */
export interface QueueRevision {
  readonly queueId: string;
  readonly heldFrom: Date;
  /** Null where nobody in particular changed it. */
  readonly changedBy: string | null;
  readonly settings: QueueSettings;
}

const MOST_REVISIONS = 50;

/** What held of a queue, and the way back to it. */
@Injectable()
export class QueueHistory {
  constructor(
    private readonly database: Database,
    private readonly updating: UpdateQueue,
  ) {}

  /** By queue id; the latest ones of each, the newest first. For managers: others have no revisions. */
  async revisionsOf(
    viewer: Viewer,
    queueIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly QueueRevision[]>> {
    const rows = await this.database.read(viewer, (queries) =>
      queries.rows<QueueRevision>(
        `SELECT h.subject_id AS "queueId", h.held_from AS "heldFrom", h.changed_by AS "changedBy", h.value AS settings
           FROM unnest($1::uuid[]) AS q(id) CROSS JOIN LATERAL (
             SELECT * FROM setting_history s WHERE s.subject = 'queue' AND s.subject_id = q.id
              ORDER BY s.held_from DESC, s.id DESC LIMIT $2) h`,
        [queueIds.filter(isId), MOST_REVISIONS],
      ),
    );
    return Map.groupBy(rows, ({ queueId }) => queueId);
  }

  /**
   * Makes a queue what it was; that is a further revision, and nobody's turns or credit are reset.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators and sales managers, NOT_FOUND, BAD_USER_INPUT
   *   where what was cannot be any more: somebody has left, for example
   */
  async restore(
    viewer: Viewer,
    queueId: string,
    revision: number,
    requestId: string | null = null,
  ): Promise<QueueSettings> {
    requireRole(viewer, ['ADMIN', 'SALES_MANAGER']);
    const kept = isId(queueId) ? await this.kept(queueId, revision) : null;
    if (!kept) throw notFound();
    const { name, countries, subdivisions, productLines, sla, members } = kept;
    const change = { name, countries, subdivisions, productLines, sla, members };
    return this.updating.update(viewer, queueId, change, requestId, { restoredRevision: revision });
  }

  private async kept(queueId: string, revision: number): Promise<QueueSettings | null> {
    const [row] = await this.database.rows<{ value: QueueSettings }>(
      `SELECT value FROM setting_history WHERE subject = 'queue' AND subject_id = $1 AND value->'revision' = to_jsonb($2::int)
        ORDER BY held_from DESC, id DESC LIMIT 1`,
      [queueId, revision],
    );
    return row?.value ?? null;
  }
}
