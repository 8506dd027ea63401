import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, defineTable } from '#platform';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';

interface Kept {
  readonly id: string;
  readonly name: string | null;
  readonly labels: readonly string[] | null;
  readonly facts: object | null;
  readonly turn: number | null;
  readonly amount: number | null;
  readonly open: boolean | null;
  readonly at: Date | null;
  readonly day: string | null;
  readonly nobodys: string | null;
}

const kept = defineTable<Kept>('kept', {
  id: 'uuid',
  name: 'text',
  labels: 'text[]',
  facts: 'jsonb',
  turn: 'int',
  amount: 'bigint',
  open: 'boolean',
  at: 'timestamptz',
  day: 'date',
  nobodys: 'text',
});

const nothing: Omit<Kept, 'id'> = {
  name: null,
  labels: null,
  facts: null,
  turn: null,
  amount: null,
  open: null,
  at: null,
  day: null,
  nobodys: null,
};

const rows: readonly Kept[] = [
  {
    id: '0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f10',
    name: `O'Brien "& Söhne" \\ {a,b} 株式会社 😀 \n NULL`,
    labels: ['plain', '', 'NULL', 'a,b', '{c}', '"quoted"', '\\back', 'Söhne 😀'],
    facts: { text: 'ü" \\ \u2028', list: [1, null, { deep: true }], none: null },
    turn: -2_147_483_648,
    amount: Number.MAX_SAFE_INTEGER,
    open: true,
    at: new Date('2026-11-24T14:00:00.123Z'),
    day: '2026-11-24',
    nobodys: null,
  },
  { ...nothing, id: 'FFFFFFFF-ffff-4fff-bfff-ffffffffffff' },
  {
    ...nothing,
    id: '00000000-0000-0000-0000-000000000000',
    name: '',
    labels: [],
    facts: [],
    turn: 2_147_483_647,
    amount: -4_294_967_297,
    open: false,
    at: new Date('1969-12-31T23:59:59.999Z'),
    day: '1969-12-31',
  },
  { ...nothing, id: '00000000-0000-0000-0000-000000000001', name: 'x'.repeat(100_000), amount: -1 },
];

let fresh: FreshDatabase;
let database: Database;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = new Database({ url: fresh.url, onIdleError: () => undefined });
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

describe('rows that go to the database as arrays', () => {
  const stored = (given: readonly Kept[]): Promise<Kept[]> =>
    database.transaction(async (queries) => {
      await queries.rows(`CREATE TEMP TABLE kept (place int GENERATED ALWAYS AS IDENTITY, id uuid, name text, labels text[],
        facts jsonb, turn int, amount bigint, open boolean, at timestamptz(3), day date, nobodys text) ON COMMIT DROP`);
      const arrays = kept.arrays();
      await queries.rows(arrays.insert(1), arrays.values(given));
      return queries.rows<Kept & { place: number }>(
        `SELECT ${kept.columns('k')} FROM kept k ORDER BY k.place`,
      );
    });

  it('come back as they were, in their order', async () => {
    expect(await stored(rows)).toEqual(rows.map((row) => ({ ...row, id: row.id.toLowerCase() })));
  });

  it('are none where there are none', async () => {
    expect(await stored([])).toEqual([]);
  });

  it('are refused where a value is not of its column’s type', async () => {
    const [row] = rows;
    for (const wrong of [
      { id: 'no-id' },
      { id: '0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1' },
      { id: '0192f0c1-2b3c-7d4e-8f5a-6b7c8d9e0f1011' },
      { turn: 2_147_483_648 },
      { turn: 0.5 },
      { amount: 0.5 },
      { day: '24 November' },
      { at: new Date(Number.NaN) },
    ])
      await expect(stored([{ ...rows[1], ...row, ...wrong } as Kept])).rejects.toThrow();
  });
});
