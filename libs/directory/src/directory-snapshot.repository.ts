import type { Database } from '#platform';
import type {
  DatedRules,
  DirectorySnapshot,
  DirectoryUser,
  QueueSettings,
} from './directory-snapshot.js';
import type { Tier } from './tier.js';

type Stored<T, Instants extends keyof T> = Omit<T, Instants> & {
  readonly [I in Instants]: string | Extract<T[I], null>;
};

interface SnapshotRow {
  readonly version: number;
  readonly users: readonly Stored<DirectoryUser, 'unavailableUntil'>[];
  readonly queues: readonly Stored<QueueSettings, 'createdAt'>[];
  readonly ruleSets: readonly Stored<DatedRules, 'heldFrom'>[];
  readonly productLines: readonly string[];
  readonly tiers: readonly Tier[];
}

const members = `SELECT coalesce(jsonb_agg(jsonb_build_object('repId', m.rep_id, 'weight', m.weight, 'dailyCap', m.daily_cap)
    ORDER BY m.position), '[]') FROM queue_member m WHERE m.queue_id = q.id`;

/** One statement, so that everything is of one moment and of the version that it says. */
const statement = {
  name: 'directory-snapshot',
  text: `SELECT
    (SELECT version FROM directory) AS version,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'role', u.role,
        'locale', u.locale, 'timeZone', u.time_zone, 'active', u.deactivated_at IS NULL, 'joined', u.joined_at IS NOT NULL,
        'available', u.available, 'unavailableUntil', u.unavailable_until, 'workingHours', u.working_hours)), '[]')
       FROM users u WHERE u.partner_id IS NULL) AS users,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'countries', q.countries,
        'subdivisions', q.subdivisions, 'productLines', q.product_lines, 'fallback', q.fallback, 'sla', q.sla,
        'revision', q.revision, 'createdAt', q.created_at, 'members', (${members})) ORDER BY q.created_at, q.id), '[]')
       FROM queue q) AS queues,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('rules', s.rules || jsonb_build_object('version', s.version), 'heldFrom', s.held_from) ORDER BY s.version), '[]')
       FROM rule_set s WHERE s.version >= (SELECT max(f.version) FROM rule_set f WHERE f.held_from <= now())) AS "ruleSets",
    (SELECT coalesce(jsonb_agg(code ORDER BY code), '[]') FROM product_line) AS "productLines",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('name', name, 'protectionDays', protection_days) ORDER BY position, name), '[]') FROM tier) AS tiers`,
};

/** @throws Error where no rules were ever put in force: a deployment begins with the default ones */
export async function readSnapshot(database: Database): Promise<DirectorySnapshot> {
  const [row] = await database.rowsAside<SnapshotRow>(statement);
  if (row === undefined || row.ruleSets.length === 0) {
    throw new Error('The deployment has no rules: ensureDefaults must have run.');
  }
  const users = row.users.map(toUser);
  const queues = row.queues.map(toQueue);
  return {
    version: row.version,
    users: new Map(users.map((user) => [user.id, user])),
    queues,
    queuesById: new Map(queues.map((queue) => [queue.id, queue])),
    ruleSets: row.ruleSets.map(({ rules, heldFrom }) => ({ rules, heldFrom: new Date(heldFrom) })),
    productLines: new Set(row.productLines),
    tiers: row.tiers.map(({ name }) => name),
    protectionDays: new Map(row.tiers.map(({ name, protectionDays }) => [name, protectionDays])),
  };
}

export async function readVersion(database: Database): Promise<number> {
  const [row] = await database.rowsAside<{ version: number }>({
    name: 'directory-version',
    text: 'SELECT version FROM directory',
  });
  return row?.version ?? 0;
}

function toUser(user: SnapshotRow['users'][number]): DirectoryUser {
  const { unavailableUntil } = user;
  return {
    ...user,
    unavailableUntil: unavailableUntil === null ? null : new Date(unavailableUntil),
  };
}

function toQueue(queue: SnapshotRow['queues'][number]): QueueSettings {
  return { ...queue, createdAt: new Date(queue.createdAt) };
}
