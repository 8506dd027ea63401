import { ensureDefaults } from '#directory';
import { defineTable } from '#platform';
import type { Queries } from '#platform';
import type { Partner } from '#people';
import { beginningOf } from './moments.js';
import type { DemoTown } from './demo-town.js';
import { lastWord, peopleOf, productLines } from './settings-over-time.js';
import type { SettingsOverTime } from './settings-over-time.js';
import type { DemoPerson } from './vendor-people.js';

interface UserRow extends Omit<DemoPerson, 'invitedAt'> {
  readonly passwordHash: string;
  readonly available: boolean;
  readonly unavailableUntil: Date | null;
  readonly createdAt: Date;
}

const userRows = defineTable<UserRow>('users', {
  id: 'uuid',
  email: 'text',
  name: 'text',
  role: 'text',
  partnerId: 'uuid',
  locale: 'text',
  timeZone: 'text',
  passwordHash: 'text',
  joinedAt: 'timestamptz',
  deactivatedAt: 'timestamptz',
  available: 'boolean',
  unavailableUntil: 'timestamptz',
  workingHours: 'jsonb',
  createdAt: 'timestamptz',
}).arrays();

const partnerRows = defineTable<Partner>('partner', {
  id: 'uuid',
  name: 'text',
  slug: 'text',
  tier: 'text',
  country: 'text',
  createdAt: 'timestamptz',
}).arrays();

/** Queues are read with their lists, which a JSON array of text gives as text[]. */
const insertQueues = `
  INSERT INTO queue (id, name, countries, subdivisions, product_lines, fallback, sla, revision, created_at)
  SELECT x.id, x.name, x.countries, x.subdivisions, x."productLines", x.fallback, x.sla, x.revision, x."createdAt"
    FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, name text, countries text[], subdivisions text[], "productLines" text[],
         fallback boolean, sla jsonb, revision int, "createdAt" timestamptz)`;

const insertMembers = `
  INSERT INTO queue_member (queue_id, rep_id, position, weight, daily_cap)
  SELECT x."queueId", x."repId", x.position, x.weight, x."dailyCap"
    FROM jsonb_to_recordset($1::jsonb) AS x("queueId" uuid, "repId" uuid, position int, weight int, "dailyCap" int)`;

/** Stores the people, the partners and the queues as they are now, with empty ledgers. */
export async function saveDirectory(
  queries: Queries,
  town: DemoTown,
  now: Date,
  passwordHash: string,
): Promise<void> {
  const { settings, partners } = town;
  await ensureDefaults(queries);
  // The history is judged by these rules, so they are there, and hold, from its beginning.
  await queries.rows(
    'UPDATE rule_set SET held_from = least(held_from, $1), published_at = least(published_at, $1) WHERE version = 1',
    [beginningOf(now)],
  );
  await queries.rows(
    'INSERT INTO product_line (code) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING',
    [productLines],
  );
  await queries.rows(partnerRows.insert(1), partnerRows.values(partners));
  const people = [...peopleOf(settings.vendor), ...partners.flatMap((partner) => partner.people)];
  const users = people.map((person) => userOf(person, settings, now, passwordHash));
  await queries.rows(userRows.insert(1), userRows.values(users));
  const { queues } = settings.at(now);
  const members = queues.flatMap(({ id, members }) =>
    members.map((member, position) => ({ ...member, queueId: id, position })),
  );
  await queries.rows(insertQueues, [JSON.stringify(queues)]);
  await queries.rows(insertMembers, [JSON.stringify(members)]);
  await queries.rows('INSERT INTO turn_ledger (queue_id) SELECT unnest($1::uuid[])', [
    queues.map(({ id }) => id),
  ]);
}

function userOf(
  person: DemoPerson,
  { vendor }: SettingsOverTime,
  now: Date,
  passwordHash: string,
): UserRow {
  const { available, until } = lastWord(vendor.availability, person.id, now);
  return {
    ...person,
    passwordHash,
    available,
    unavailableUntil: until,
    createdAt: person.invitedAt,
  };
}
