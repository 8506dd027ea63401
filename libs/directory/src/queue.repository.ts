import { isId, notFound } from '#platform';
import type { Queries } from '#platform';
import type { DirectoryUser, QueueSettings } from './directory-snapshot.js';
import type { QueueDraft } from './queue-draft.js';
import type { QueueContext } from './queue-problems.js';

const columns = `q.id, q.name, q.countries, q.subdivisions, q.product_lines AS "productLines", q.fallback, q.sla,
  q.revision, q.created_at AS "createdAt"`;

/** What a draft with these members is judged against, by the database's clock. */
export async function readQueueContext(
  queries: Queries,
  repIds: readonly string[],
): Promise<QueueContext> {
  const [users, lines, clock] = [
    await queries.rows<Pick<DirectoryUser, 'id' | 'role' | 'active'>>(
      `SELECT id, role, deactivated_at IS NULL AS active FROM users WHERE id = ANY($1::uuid[]) AND partner_id IS NULL
        ORDER BY id FOR SHARE`,
      [repIds.filter(isId)],
    ),
    await queries.rows<{ code: string }>('SELECT code FROM product_line'),
    await queries.rows<{ now: Date }>('SELECT now() AS now'),
  ];
  return {
    users: new Map(users.map((user) => [user.id, user])),
    productLines: new Set(lines.map(({ code }) => code)),
    now: clock[0]?.now ?? new Date(0),
  };
}

/**
 * The queue as it stands, kept from other changes until the transaction ends; referrals are routed
 * meanwhile.
 *
 * @throws Refusal NOT_FOUND
 */
export async function lockQueue(queries: Queries, queueId: string): Promise<QueueSettings> {
  if (!isId(queueId)) throw notFound();
  const [queue] = await queries.rows<Omit<QueueSettings, 'members'>>(
    `SELECT ${columns} FROM queue q WHERE q.id = $1 FOR NO KEY UPDATE`,
    [queueId],
  );
  if (queue === undefined) throw notFound();
  const members = await queries.rows<QueueSettings['members'][number]>(
    `SELECT rep_id AS "repId", weight, daily_cap AS "dailyCap" FROM queue_member WHERE queue_id = $1 ORDER BY position`,
    [queueId],
  );
  return { ...queue, members };
}

export async function hasFallback(queries: Queries): Promise<boolean> {
  return (await queries.rows('SELECT 1 FROM queue WHERE fallback')).length > 0;
}

/** Stores a new queue, and the ledger of its turns, which nothing ever resets. */
export async function insertQueue(
  queries: Queries,
  id: string,
  draft: QueueDraft,
): Promise<QueueSettings> {
  const [queue] = await queries.rows<Omit<QueueSettings, 'members'>>(
    `INSERT INTO queue AS q (id, name, countries, subdivisions, product_lines, sla, fallback)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`,
    [...scopeValues(id, draft), draft.fallback],
  );
  if (queue === undefined) throw new Error('the queue was not stored');
  await queries.rows('INSERT INTO turn_ledger (queue_id) VALUES ($1)', [id]);
  await insertMembers(queries, id, draft.members);
  return { ...queue, members: draft.members };
}

/** Stores a changed queue under the next revision; its members, where they are the same, stay untouched. */
export async function saveQueue(
  queries: Queries,
  id: string,
  draft: QueueDraft,
  withMembers: boolean,
): Promise<QueueSettings> {
  const [queue] = await queries.rows<Omit<QueueSettings, 'members'>>(
    `UPDATE queue AS q SET name = $2, countries = $3, subdivisions = $4, product_lines = $5, sla = $6, revision = revision + 1
      WHERE id = $1 RETURNING ${columns}`,
    [...scopeValues(id, draft)],
  );
  if (queue === undefined) throw notFound();
  if (withMembers) {
    await queries.rows('DELETE FROM queue_member WHERE queue_id = $1', [id]);
    await insertMembers(queries, id, draft.members);
  }
  return { ...queue, members: draft.members };
}

function scopeValues(id: string, draft: QueueDraft): readonly unknown[] {
  const { name, countries, subdivisions, productLines, sla } = draft;
  return [id, name, countries, subdivisions, productLines, JSON.stringify(sla)];
}

async function insertMembers(
  queries: Queries,
  id: string,
  members: QueueDraft['members'],
): Promise<void> {
  await queries.rows(
    `INSERT INTO queue_member (queue_id, rep_id, position, weight, daily_cap)
     SELECT $1, m."repId", m.position, m.weight, m."dailyCap"
       FROM jsonb_to_recordset($2::jsonb) AS m("repId" uuid, position int, weight int, "dailyCap" int)`,
    [id, JSON.stringify(members.map((member, position) => ({ ...member, position })))],
  );
}
