import type { DatedRules, QueueSettings, WorkingHours } from '#directory';
import type { Snapshot } from '#platform';
import type { PastPerson, PastSettings, SettingWord } from './settings-over-time.js';

interface HistoryRow {
  readonly subject: 'queue' | 'availability' | 'working_hours';
  readonly subjectId: string;
  readonly heldFrom: Date;
  readonly value: unknown;
}

interface PersonRow extends PastPerson {
  readonly joinedAt: Date | null;
  readonly deactivatedAt: Date | null;
}

/** Everything that was ever settled, with the moments from which it held. */
export async function readPastSettings(snapshot: Snapshot): Promise<PastSettings> {
  const people = await snapshot.rows<PersonRow>(
    `SELECT id, name, email, role, locale, time_zone AS "timeZone", joined_at AS "joinedAt", deactivated_at AS "deactivatedAt"
       FROM users WHERE partner_id IS NULL ORDER BY created_at, id`,
  );
  const history = await snapshot.rows<HistoryRow>(
    `SELECT subject, subject_id AS "subjectId", held_from AS "heldFrom", value FROM setting_history
      WHERE subject IN ('queue', 'availability', 'working_hours') ORDER BY held_from, id`,
  );
  const ruleSets = await snapshot.rows<{ [K in keyof DatedRules]: DatedRules[K] }>(
    `SELECT rules || jsonb_build_object('version', version) AS rules, held_from AS "heldFrom" FROM rule_set ORDER BY version`,
  );
  return {
    people,
    ruleSets,
    words: [
      ...history.map(wordOf),
      ...(await neverChanged(snapshot, history)),
      ...people.flatMap(({ id: repId, joinedAt }) =>
        joinedAt ? [{ subject: 'joined' as const, repId, heldFrom: joinedAt }] : [],
      ),
      ...(await comingsAndGoings(snapshot, people)),
    ],
  };
}

/** A queue of which no change is on record has been what it is. */
async function neverChanged(
  snapshot: Snapshot,
  history: readonly HistoryRow[],
): Promise<readonly SettingWord[]> {
  const known = history.flatMap(({ subject, subjectId }) => (subject === 'queue' ? subjectId : []));
  const queues = await snapshot.rows<{ [K in keyof QueueSettings]: QueueSettings[K] }>(
    `SELECT q.id, q.name, q.countries, q.subdivisions, q.product_lines AS "productLines", q.fallback, q.sla, q.revision,
            q.created_at AS "createdAt", (SELECT coalesce(jsonb_agg(jsonb_build_object('repId', m.rep_id, 'weight', m.weight,
              'dailyCap', m.daily_cap) ORDER BY m.position), '[]') FROM queue_member m WHERE m.queue_id = q.id) AS members
       FROM queue q WHERE q.id <> ALL($1::uuid[])`,
    [known],
  );
  return queues.map((queue) => ({ subject: 'queue', heldFrom: queue.createdAt, queue }));
}

/** Who was taken out and let in again; of one who left before there was a trail, the one moment that is known. */
async function comingsAndGoings(
  snapshot: Snapshot,
  people: readonly PersonRow[],
): Promise<readonly SettingWord[]> {
  const trail = await snapshot.rows<{ repId: string; heldFrom: Date; active: boolean }>(
    `SELECT subject_id AS "repId", at AS "heldFrom", action = 'user.reactivated' AS active FROM audit_entry
      WHERE subject = 'user' AND action IN ('user.deactivated', 'user.reactivated') ORDER BY at, id`,
  );
  const told = new Set(trail.map(({ repId }) => repId));
  const untold = people.flatMap(({ id: repId, deactivatedAt }) =>
    deactivatedAt && !told.has(repId) ? [{ repId, heldFrom: deactivatedAt, active: false }] : [],
  );
  return [...trail, ...untold].map((word) => ({ subject: 'active', ...word }));
}

function wordOf({ subject, subjectId, heldFrom, value }: HistoryRow): SettingWord {
  switch (subject) {
    case 'queue': {
      const queue = value as QueueSettings & { createdAt: string };
      return { subject, heldFrom, queue: { ...queue, createdAt: new Date(queue.createdAt) } };
    }
    case 'availability': {
      const { available, until } = value as { available: boolean; until: string | null };
      const back = until === null ? null : new Date(until);
      return { subject, heldFrom, repId: subjectId, available, until: back };
    }
    case 'working_hours': {
      const { workingHours } = value as { workingHours: WorkingHours | null };
      return { subject, heldFrom, repId: subjectId, workingHours };
    }
  }
}
