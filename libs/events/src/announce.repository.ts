import { newId } from '#platform';
import type { Queries } from '#platform';
import type { EventType, NewEvent } from './event.js';

/**
 * Announces an event of a setting in the transaction that changes it, at its moment. Nobody wakes the
 * relay: it looks by itself four times a second, which is soon enough for a setting.
 */
export async function announceSetting<T extends EventType>(
  queries: Queries,
  {
    type,
    partnerId = null,
    repId,
    data,
    actorId,
  }: Pick<NewEvent<T>, 'type' | 'repId' | 'data' | 'actorId'> &
    Partial<Pick<NewEvent, 'partnerId'>>,
): Promise<void> {
  await queries.rows(
    'INSERT INTO event (id, type, at, partner_id, rep_id, data, actor_id) VALUES ($1, $2, now(), $3, $4, $5, $6)',
    [newId(), type, partnerId, repId, JSON.stringify(data), actorId],
  );
}

/**
 * Tells further reps of a setting, each in their own stream; managers hear of it by
 * {@link announceSetting} alone.
 */
export async function announceToReps<T extends EventType>(
  queries: Queries,
  repIds: readonly string[],
  { type, data, actorId }: Pick<NewEvent<T>, 'type' | 'data' | 'actorId'>,
): Promise<void> {
  if (repIds.length === 0) return;
  await queries.rows(
    `INSERT INTO event (id, type, at, rep_id, data, actor_id, for_managers)
     SELECT told.id, $3, now(), told.rep_id, $4::jsonb, $5::uuid, false FROM unnest($1::uuid[], $2::uuid[]) AS told (id, rep_id)`,
    [repIds.map(() => newId()), repIds, type, JSON.stringify(data), actorId],
  );
}
