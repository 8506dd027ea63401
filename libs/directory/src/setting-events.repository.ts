import { announceSetting, announceToReps } from '#events';
import type { NewEvent } from '#events';
import type { Viewer } from '#people';
import type { Queries } from '#platform';
import type { DirectoryUser, QueueSettings } from './directory-snapshot.js';

type Told<T extends 'queue.changed' | 'user.availability_changed'> = Pick<
  NewEvent<T>,
  'type' | 'data' | 'actorId'
>;

/**
 * Tells managers and the queue's reps, whose screens show it. Who is no more in it hears of it once, by
 * the name that they knew it by.
 */
export async function announceQueue(
  queries: Queries,
  before: QueueSettings | null,
  queue: QueueSettings,
  viewer: Viewer,
): Promise<void> {
  const repIds = queue.members.map(({ repId }) => repId);
  const left = before?.members.map(({ repId }) => repId).filter((id) => !repIds.includes(id)) ?? [];
  const told = queueChanged(queue, queue.name, viewer);
  await announceSetting(queries, { ...told, repId: null });
  await announceToReps(queries, await repsAmong(queries, repIds), told);
  if (before === null || left.length === 0) return;
  await announceToReps(
    queries,
    await repsAmong(queries, left),
    queueChanged(queue, before.name, viewer),
  );
}

const queueChanged = (
  { id, revision }: QueueSettings,
  name: string,
  { userId }: Viewer,
): Told<'queue.changed'> => ({
  type: 'queue.changed',
  data: { queue: { id, name }, revision },
  actorId: userId,
});

/** Tells managers, the rep, who may have set it on another screen, and those who take turns beside them. */
export async function announceAvailability(
  queries: Queries,
  rep: DirectoryUser,
  viewer: Viewer,
): Promise<void> {
  const told = availabilityChanged(rep, viewer);
  await announceSetting(queries, { ...told, repId: rep.id });
  await announceToReps(queries, await repsBeside(queries, rep.id), told);
}

const availabilityChanged = (
  { id, name, available, unavailableUntil, workingHours }: DirectoryUser,
  { userId }: Viewer,
): Told<'user.availability_changed'> => ({
  type: 'user.availability_changed',
  data: {
    rep: { id, name },
    available,
    until: unavailableUntil?.toISOString() ?? null,
    hasWorkingHours: workingHours !== null,
  },
  actorId: userId,
});

/** Managers take turns, too, and read a stream of their own. */
async function repsAmong(queries: Queries, ids: readonly string[]): Promise<readonly string[]> {
  const reps = await queries.rows<{ id: string }>(
    `SELECT id FROM users WHERE id = ANY($1::uuid[]) AND role = 'SALES_REP' ORDER BY id`,
    [ids],
  );
  return reps.map(({ id }) => id);
}

async function repsBeside(queries: Queries, repId: string): Promise<readonly string[]> {
  const reps = await queries.rows<{ id: string }>(
    `SELECT DISTINCT u.id FROM queue_member own JOIN queue_member m USING (queue_id) JOIN users u ON u.id = m.rep_id
      WHERE own.rep_id = $1 AND m.rep_id <> $1 AND u.role = 'SALES_REP' ORDER BY u.id`,
    [repId],
  );
  return reps.map(({ id }) => id);
}
