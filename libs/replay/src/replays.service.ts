import { Injectable } from '@nestjs/common';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { conflict, Database, isId, notFound, Refusal } from '#platform';
import type { Change, ChangeKind } from './comparison.js';
import type { ReplayJob } from './replay-job.js';
import { cancel, readChanges, readReplays } from './replay.repository.js';

export interface ChangesAsked {
  readonly kind: ChangeKind | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ChangePage {
  readonly nodes: readonly { readonly cursor: string; readonly change: Change }[];
  readonly hasNextPage: boolean;
}

/** The replays that somebody asked for: how far they are, and what came of them. Everybody sees their own. */
@Injectable()
export class Replays {
  constructor(private readonly database: Database) {}

  /** The newest first. @throws Refusal FORBIDDEN for everyone but managers */
  async own(viewer: Viewer): Promise<readonly ReplayJob[]> {
    requireManager(viewer);
    return this.database.read(viewer, (queries) => readReplays(queries, null));
  }

  /** Null where there is none of one's own. @throws Refusal FORBIDDEN for everyone but managers */
  async byId(viewer: Viewer, id: string): Promise<ReplayJob | null> {
    requireManager(viewer);
    if (!isId(id)) return null;
    const [job] = await this.database.read(viewer, (queries) => readReplays(queries, id));
    return job ?? null;
  }

  /** Those that would have gone otherwise, in the order of their submission. @throws Refusal CURSOR_INVALID */
  async changesOf(
    viewer: Viewer,
    replayId: string,
    { kind, first, after }: ChangesAsked,
  ): Promise<ChangePage> {
    const place = after === null ? 0 : Number(after);
    if (!Number.isSafeInteger(place) || place < 0 || place > 2 ** 31 - 1)
      throw new Refusal('CURSOR_INVALID');
    const rows = await this.database.read(viewer, (queries) =>
      readChanges(queries, { replayId, kind, after: place, most: first + 1 }),
    );
    return {
      nodes: rows.slice(0, first).map(({ number, change }) => ({
        cursor: String(number),
        change: { ...change, submittedAt: new Date(change.submittedAt) },
      })),
      hasNextPage: rows.length > first,
    };
  }

  /**
   * Stops it, on whatever server it runs: its next sign of life finds that nobody wants it.
   *
   * @throws Refusal FORBIDDEN, NOT_FOUND, CONFLICT where it has ended
   */
  async cancel(viewer: Viewer, id: string, requestId: string | null = null): Promise<ReplayJob> {
    const job = await this.byId(viewer, id);
    if (!job) throw notFound();
    await this.database.transaction(async (queries) => {
      if (!(await cancel(queries, job.id))) throw conflict(job.status);
      const fact = { action: 'replay.cancelled', subject: 'replay', subjectId: job.id } as const;
      await audit(queries, viewer, fact, requestId);
    });
    const cancelled = await this.byId(viewer, id);
    if (!cancelled) throw notFound();
    return cancelled;
  }
}

const requireManager = (viewer: Viewer): void => {
  requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER']);
};
