import type { Queries } from '#platform';
import type { Change, ChangeKind } from './comparison.js';
import type { ReplayDraft, ReplayJob } from './replay-job.js';

const columns = `id, asked_at AS "askedAt", held_from AS "from", held_before AS "before", draft, status, referrals, replayed,
  ended_at AS "endedAt", failure, outcome`;

/** So long after its last sign of life, a worker counts as gone. */
const DEAD_AFTER = '15 seconds';
const KEPT_FOR = '7 days';

type Row<T> = { readonly [K in keyof T]: T[K] };

export async function insertReplay(
  queries: Queries,
  asked: Pick<ReplayJob, 'id' | 'from' | 'before' | 'draft'> & { readonly askedBy: string },
): Promise<ReplayJob> {
  const [job] = await queries.rows<Row<ReplayJob>>(
    `INSERT INTO replay (id, asked_by, held_from, held_before, draft) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`,
    [asked.id, asked.askedBy, asked.from, asked.before, JSON.stringify(asked.draft)],
  );
  if (job === undefined) throw new Error('the replay was not stored');
  return job;
}

export async function isReplaying(queries: Queries, userId: string): Promise<boolean> {
  const found = await queries.rows(
    `SELECT 1 FROM replay WHERE asked_by = $1 AND status IN ('WAITING', 'RUNNING')`,
    [userId],
  );
  return found.length > 0;
}

/** Those that the viewer's policy shows, the newest first. */
export const readReplays = (queries: Queries, id: string | null): Promise<Row<ReplayJob>[]> =>
  queries.rows(
    `SELECT ${columns} FROM replay WHERE $1::uuid IS NULL OR id = $1 ORDER BY asked_at DESC, id DESC LIMIT 50`,
    [id],
  );

export async function readChanges(
  queries: Queries,
  {
    replayId,
    kind,
    after,
    most,
  }: {
    readonly replayId: string;
    readonly kind: ChangeKind | null;
    readonly after: number;
    readonly most: number;
  },
): Promise<{ number: number; change: Change }[]> {
  return queries.rows(
    `SELECT number, change FROM replay_change WHERE replay_id = $1 AND number > $2 AND ($3::text IS NULL OR $3 = ANY(kinds))
      ORDER BY number LIMIT $4`,
    [replayId, after, kind, most],
  );
}

/** @returns whether it was still to be cancelled */
export async function cancel(queries: Queries, id: string): Promise<boolean> {
  const ended = await queries.rows(
    `UPDATE replay SET status = 'CANCELLED', ended_at = clock_timestamp(), lease = NULL
      WHERE id = $1 AND status IN ('WAITING', 'RUNNING') RETURNING 1`,
    [id],
  );
  return ended.length > 0;
}

export interface TakenJob {
  readonly id: string;
  readonly from: Date;
  readonly before: Date;
  readonly draft: ReplayDraft;
}

/** Ends what nobody works on any more, and takes the next one that waits. */
export const takeNext = {
  name: 'take-replay',
  text: `WITH gone AS (UPDATE replay SET status = 'FAILED', failure = 'INTERRUPTED', ended_at = clock_timestamp(), lease = NULL
                      WHERE status = 'RUNNING' AND beat_at < clock_timestamp() - interval '${DEAD_AFTER}')
         UPDATE replay SET status = 'RUNNING', lease = $1, beat_at = clock_timestamp()
          WHERE id = (SELECT id FROM replay WHERE status = 'WAITING' ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, held_from AS "from", held_before AS "before", draft`,
};

/** A sign of life; no row: it was cancelled, or somebody else's by now. */
export const beat = {
  name: 'beat-replay',
  text: `UPDATE replay SET beat_at = clock_timestamp(), referrals = $3, replayed = $4
          WHERE id = $1 AND lease = $2 AND status = 'RUNNING' RETURNING 1`,
};

/** Lets somebody else begin it anew: this process stops in good order. */
export const putBack = `UPDATE replay SET status = 'WAITING', lease = NULL, referrals = NULL, replayed = 0
  WHERE id = $1 AND lease = $2 AND status = 'RUNNING'`;

export const fail = `UPDATE replay SET status = 'FAILED', failure = 'FAULT', ended_at = clock_timestamp(), lease = NULL
  WHERE id = $1 AND lease = $2 AND status = 'RUNNING'`;

/** In one transaction: a replay is done with all of its changes, or it is not. */
export async function finish(
  queries: Queries,
  {
    id,
    lease,
    outcome,
    changes,
  }: { id: string; lease: string; outcome: string; changes: readonly string[] },
): Promise<void> {
  const [held] = await queries.rows(
    `UPDATE replay SET status = 'DONE', outcome = $3, ended_at = clock_timestamp(), lease = NULL, replayed = coalesce(referrals, 0)
      WHERE id = $1 AND lease = $2 AND status = 'RUNNING' RETURNING 1`,
    [id, lease, outcome],
  );
  if (!held) return;
  let stored = 0;
  for (const json of changes) {
    const rows = await queries.rows(
      `INSERT INTO replay_change (replay_id, number, kinds, change)
       SELECT $1, $2 + x.n, ARRAY(SELECT jsonb_array_elements_text(x.value->'kinds')), x.value
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS x(value, n) RETURNING 1`,
      [id, stored, json],
    );
    stored += rows.length;
  }
}

export const forgetOld = `DELETE FROM replay WHERE ctid = ANY(ARRAY(
  SELECT ctid FROM replay WHERE asked_at < now() - interval '${KEPT_FOR}' AND status NOT IN ('WAITING', 'RUNNING') LIMIT $1)) RETURNING 1`;
