import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, newId, ownerSource } from '#platform';
import { referralColumns, unpackCandidates } from '#referrals';
import type { AssignmentRow, CandidateRecord } from '#referrals';
import { freshDatabase } from './support/database.js';

/** All that a migration can make, one line each, whatever the order it was made in. */
const everything = `
  SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
  UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
  UNION ALL SELECT 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies
  UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND conrelid::regclass::text <> 'migrations'
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'function ' || pg_get_functiondef(p.oid) FROM pg_proc p
    WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  UNION ALL SELECT 'grant ' || table_name || ' ' || privilege_type FROM information_schema.role_table_grants WHERE grantee = 'staffetta_app'
  ORDER BY 1`;

const linesOf = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ line: string }>(everything)).rows.map(({ line }) => line);

describe('the migrations', () => {
  it('go forward, back to nothing, and forward to the same again, with rows in the tables', async () => {
    const fresh = await freshDatabase();
    const client = new pg.Client(fresh.url);
    await client.connect();
    await client.query(`
      INSERT INTO partner (name, slug, tier) VALUES ('Partner', 'partner', 'GOLD');
      INSERT INTO queue (name, countries, sla) VALUES ('Italy', '{IT}', '{}');
      INSERT INTO event (id, type, at, data) SELECT gen_random_uuid(), 'referral.submitted', now(), '{}' FROM generate_series(1, 1000);
      SELECT number_events(1000);`);
    const before = await linesOf(client);
    const source = await ownerSource(fresh.url);
    for (const _ of source.migrations) await source.undoLastMigration();
    expect(await linesOf(client)).toEqual([]);
    await source.runMigrations();
    expect(before.length).toBeGreaterThan(300);
    expect(await linesOf(client)).toEqual(before);
    // A start does what is missing, be it the latest alone.
    const done = () => client.query('SELECT name FROM migrations ORDER BY id');
    const all = (await done()).rows;
    await source.undoLastMigration();
    await source.destroy();
    expect((await done()).rows).toEqual(all.slice(0, -1));
    await migrate(fresh.url);
    expect((await done()).rows).toEqual(all);
    expect(await linesOf(client)).toEqual(before);
    await client.end();
    await fresh.drop();
  });

  it('pack the candidates that are stored, and unpack them again', async () => {
    const fresh = await freshDatabase();
    const client = new pg.Client(fresh.url);
    await client.connect();
    const source = await ownerSource(fresh.url);
    const undo = async () => {
      const isThere = "SELECT 1 FROM migrations WHERE name LIKE 'PackedCandidates%'";
      while ((await client.query(isThere)).rowCount !== 0) await source.undoLastMigration();
    };
    await undo();
    const [queueId, elsewhere, repId] = [newId(), newId(), newId()];
    const each = { repId, queueId, eligible: true, params: {} };
    const seen: readonly CandidateRecord[] = [
      { ...each, code: 'CHOSEN_BY_TURN', params: { turn: 7, share: 0.25, credit: -0.5 } },
      { ...each, code: 'DAILY_CAP_REACHED', eligible: false, params: { dailyCap: 3, dayTurns: 3 } },
      { ...each, code: 'INACTIVE', eligible: false },
      { ...each, code: 'NEXT_IN_LINE', queueId: elsewhere, params: { credit: 0 } },
      { ...each, code: 'CHOSEN_AS_MANAGER', queueId: null },
    ];
    // What else an assignment hangs on is nothing to this.
    await client.query('SET session_replication_role = replica');
    await client.query(
      `INSERT INTO assignment (id, referral_id, partner_id, number, queue_id, rep_id, reason, assigned_at, candidates)
       SELECT gen_random_uuid(), $1, $1, n, CASE n WHEN 1 THEN $2::uuid WHEN 2 THEN $3::uuid END, $1, 'ROUND_ROBIN', now(), CASE n WHEN 4 THEN '[]' ELSE $4::jsonb END
         FROM generate_series(1, 4) AS n`,
      [repId, queueId, elsewhere, JSON.stringify(seen)],
    );
    const stored = async () => {
      const all = 'SELECT queue_id AS "queueId", candidates FROM assignment ORDER BY number';
      return (await client.query<Pick<AssignmentRow, 'queueId' | 'candidates'>>(all)).rows;
    };
    const before = await stored();
    await source.runMigrations();
    const packed = await stored();
    expect(packed.map(({ candidates, queueId: own }) => unpackCandidates(candidates, own))).toEqual(
      [...[seen, seen, seen], []],
    );
    expect(packed[0]?.candidates[2]).toEqual({ r: repId, c: 'INACTIVE', n: true });
    await undo();
    expect(await stored()).toEqual(before);
    await source.destroy();
    await client.end();
    await fresh.drop();
  });

  it('make the very columns that the code reads and writes', async () => {
    const fresh = await freshDatabase();
    const client = new pg.Client(fresh.url);
    await client.connect();
    for (const [table, columns] of Object.entries(referralColumns)) {
      const { rows } = await client.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY 1`,
        [table],
      );
      expect([table, ...columns.toSorted()]).toEqual([
        table,
        ...rows.map(({ name }) => name).toSorted(),
      ]);
    }
    await client.end();
    await fresh.drop();
  });
});
