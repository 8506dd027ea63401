// Fills a database with many referrals in no time: real ones, submitted through the server, are
// multiplied by SQL with everything that belongs to them. So the rows are what the server writes.
import { asOwner } from './cluster.mjs';

/** Those that are multiplied, in the order of their turns, so that a block of copies is so many whole rounds. */
const TEMPLATES = `
  CREATE TEMP TABLE template AS
    SELECT (row_number() OVER (ORDER BY a.turn NULLS LAST, md5(r.id::text)) - 1)::int AS slot, r.id AS referral_id, a.id AS assignment_id, count(a.turn) OVER (PARTITION BY a.queue_id) AS turns
      FROM referral r LEFT JOIN assignment a ON a.id = r.assignment_id;
  CREATE TEMP TABLE template_event AS
    SELECT t.slot, e.seq, (row_number() OVER (ORDER BY t.slot, e.seq) - 1)::int AS place FROM template t JOIN event e USING (referral_id);
  -- A UUID of version 7 whose time is given and whose rest is told by what it names.
  CREATE FUNCTION pg_temp.made_id(kind text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN (
    lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid;
`;

const NAMES = {
  first: [
    'Rossi',
    'Bianchi',
    'Keller',
    'Moreau',
    'Nordin',
    'Alpha',
    'Vega',
    'Orion',
    'Delta',
    'Ponte',
    'Lumen',
    'Strada',
    'Kron',
    'Tessier',
    'Holm',
    'Ibarra',
    'Novak',
    'Silva',
    'Costa',
    'Weber',
  ],
  second: [
    'Meccanica',
    'Logistics',
    'Software',
    'Energia',
    'Foods',
    'Textil',
    'Medical',
    'Robotics',
    'Marine',
    'Optics',
    'Data',
    'Chemie',
    'Paper',
    'Media',
    'Travel',
    'Steel',
  ],
  form: ['Srl', 'GmbH', 'SA', 'AB', 'Ltd'],
  person: [
    'Ada Prova',
    'Luca Bruni',
    'Anna Schmidt',
    'Jean Petit',
    'Eva Lind',
    'Tom Hart',
    'Sara Greco',
    'Jan Kowal',
  ],
};

/** In the name of one company in 100,000, all brought by the partner whose `g.n * 7919 % 10007` is 0. */
export const RARE_TERM = 'xylograph';
/** In the name of one company in five. */
export const COMMON_TERM = 'srl';

const picked = (words, by) =>
  `(ARRAY[${words.map((word) => `'${word}'`).join(',')}])[1 + ((${by}) % ${words.length})::int]`;

/** Of copy `g.n`: columns whose value is not its template's. Everything is told by `g.n`, nothing by chance. */
const company = `${picked(NAMES.first, 'g.n * 7919')} || ' ' || ${picked(NAMES.second, 'g.n / 20')} || ' ' || g.n || CASE WHEN g.n % 100070 = 0 THEN ' ${RARE_TERM}' ELSE '' END || ' ' || ${picked(NAMES.form, 'g.n')}`;

/**
 * @typedef {object} Copies
 * @property {number} count a multiple of the number of templates
 * @property {string} at SQL of the instant at which copy g.n was submitted
 * @property {string} [partner] SQL of whose copy g.n is; as its template where absent
 * @property {Record<string, string>} referral SQL by column, besides what must differ anyway
 * @property {Record<string, string>} assignment likewise
 * @property {string} holdsClaim SQL: whether copy g.n holds its account
 */

/** @param {string} databaseUrl @param {Copies} copies */
export async function multiply(databaseUrl, copies, say = () => undefined) {
  await asOwner(databaseUrl, async (client) => {
    await client.query(
      `SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'; SET timezone = 'UTC'`,
    );
    await client.query(TEMPLATES);
    const { rows } = await client.query(
      'SELECT count(*)::int AS slots, (SELECT count(*)::int FROM template_event) AS events FROM template',
    );
    const [{ slots, events }] = rows;
    if (copies.count % slots !== 0)
      throw new Error(`${copies.count} is no multiple of the ${slots} templates`);
    await client.query('BEGIN');
    const rebuild = await withoutIndexes(client, [
      'referral',
      'referral_search',
      'verdict',
      'assignment',
      'claim',
      'idempotency_key',
      'event',
    ]);
    for (const [table, statement] of statements(await columnsOf(client), {
      ...copies,
      slots,
      events,
    })) {
      const began = performance.now();
      const { rowCount } = await client.query(statement);
      say(`    ${table}: ${rowCount} rows in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
    await client.query(finish({ ...copies, slots, events }));
    const began = performance.now();
    await rebuild();
    say(`    indexes and foreign keys in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

function statements(
  columns,
  { count, at, slots, events, partner = 'o.partner_id', referral, assignment, holdsClaim },
) {
  const copy =
    'FROM generate_series(0::bigint, $count - 1) g(n) JOIN template t ON t.slot = g.n % $slots CROSS JOIN LATERAL (SELECT $at AS at) w';
  const from = copy.replace('$count', count).replace('$slots', slots).replace('$at', at);
  const id = `pg_temp.made_id('r', g.n, w.at)`;
  const assignmentId = `pg_temp.made_id('a', g.n, w.at)`;
  const insert = (table, overrides, joins, options = '') => {
    const known = columns
      .get(table)
      .filter((column) => !(options.includes('identity') && column === 'seq'));
    const its = {
      partner_id: `CASE WHEN o.partner_id IS NOT NULL THEN ${partner} END`,
      ...overrides,
    };
    const values = known.map((column) => its[column] ?? `o.${column}`);
    return [
      table,
      `INSERT INTO ${table} (${known.join(', ')}) SELECT ${values.join(', ')} ${from} ${joins}`,
    ];
  };
  const domain = `'firm-' || g.n || '.com'`;
  const given = {
    submitted_at: 'w.at',
    referred_at: 'w.at',
    changed_at: 'w.at',
    account_key: domain,
    company_name: company,
    company_domain: domain,
  };
  const contact = {
    contact_name: picked(NAMES.person, 'g.n'),
    contact_email: `'contact@firm-' || g.n || '.com'`,
  };
  const round = `g.n / ${slots}`;
  return [
    insert(
      'referral',
      {
        id,
        ...given,
        ...contact,
        assignment_id: `CASE WHEN o.assignment_id IS NOT NULL THEN ${assignmentId} END`,
        ...referral,
      },
      'JOIN referral o ON o.id = t.referral_id ORDER BY g.n',
    ),
    insert(
      'verdict',
      { referral_id: id, made_at: 'w.at' },
      'JOIN verdict o ON o.referral_id = t.referral_id ORDER BY g.n',
    ),
    insert(
      'assignment',
      {
        ...{ id: assignmentId, referral_id: id, assigned_at: 'w.at' },
        turn: `o.turn + (1 + ${round}) * t.turns`,
        ...assignment,
      },
      'JOIN assignment o ON o.id = t.assignment_id ORDER BY g.n',
    ),
    insert(
      'claim',
      { referral_id: id, account_key: domain, held_until: `w.at + interval '90 days'` },
      `JOIN claim o ON o.referral_id = t.referral_id WHERE ${holdsClaim} ORDER BY g.n`,
    ),
    insert(
      'idempotency_key',
      { referral_id: id, key: `'made-' || g.n`, expires_at: `w.at + interval '30 days'` },
      `JOIN idempotency_key o ON o.referral_id = t.referral_id WHERE w.at > now() - interval '30 days' ORDER BY g.n`,
    ),
    insert(
      'event',
      {
        ...{
          id: `pg_temp.made_id('e', g.n * 16 + p.place % 16, w.at)`,
          at: 'w.at',
          referral_id: id,
        },
        position: `(SELECT last_position FROM event_relay) + 1 + ${round} * ${events} + p.place`,
        data: `CASE WHEN o.data ? 'assignmentId' THEN o.data || jsonb_build_object('assignmentId', ${assignmentId}) ELSE o.data END`,
      },
      'JOIN template_event p ON p.slot = t.slot JOIN event o ON o.seq = p.seq ORDER BY g.n, p.place',
      'identity',
    ),
  ];
}

/** The counters go on from what was put in; nothing of it is turned into mails. */
const finish = ({ count, at, slots, events }) => `
  INSERT INTO event_day
    SELECT w.at::date, min((SELECT last_position FROM event_relay) + 1 + g.n / ${slots} * ${events}) FROM generate_series(0, ${count - 1}, ${slots}) g(n) CROSS JOIN LATERAL (SELECT ${at} AS at) w GROUP BY 1
    ON CONFLICT DO NOTHING;
  UPDATE event_relay SET last_position = last_position + ${(count / slots) * events};
  UPDATE mail_projection SET position = (SELECT last_position FROM event_relay);
  UPDATE turn_ledger l SET last_turn = c.last_turn, standings = c.standings FROM (
    SELECT s.queue_id, max(s.last_turn) AS last_turn,
           jsonb_object_agg(s.rep_id, s.standing || jsonb_build_object('turns', s.turns, 'lastTurn', s.last_turn)) AS standings
      FROM (SELECT k.queue_id, x.key AS rep_id, x.value AS standing, count(a.turn) AS turns, max(a.turn) AS last_turn
              FROM turn_ledger k CROSS JOIN jsonb_each(k.standings) x
              JOIN assignment a ON a.queue_id = k.queue_id AND a.rep_id = x.key::uuid GROUP BY 1, 2, 3) s GROUP BY 1) c
   WHERE l.queue_id = c.queue_id;
`;

async function columnsOf(client) {
  const { rows } = await client.query(`
    SELECT table_name AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
      FROM information_schema.columns WHERE table_schema = 'public' AND is_generated = 'NEVER' GROUP BY 1`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Takes away what makes a bulk of rows slow; what is returned puts it back as it was. */
async function withoutIndexes(client, tables) {
  const { rows: keys } = await client.query(
    `SELECT conrelid::regclass AS table, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY($1::regclass[])`,
    [tables],
  );
  const { rows: indexes } = await client.query(
    `SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
      WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  return async () => {
    for (const { definition } of indexes) await client.query(definition);
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  };
}
