import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Database } from '#platform';
import type { Write } from '#platform';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';

describe('the database of a story', () => {
  it('is migrated, its own, and gone after', async () => {
    const copies = await Promise.all(Array.from({ length: 6 }, () => freshDatabase()));
    expect(new Set(copies.map(({ url }) => url)).size).toBe(6);
    const client = new pg.Client(copies[0]?.url);
    await client.connect();
    const { rows } = await client.query('SELECT count(*)::int > 0 AS migrated FROM migrations');
    expect(rows).toEqual([{ migrated: true }]);
    await client.end();
    await Promise.all(copies.map((copy) => copy.drop()));
    await expect(new pg.Client(copies[0]?.url).connect()).rejects.toMatchObject({ code: '3D000' });
  });
});

describe('a transaction whose last write goes with its commit', () => {
  let fresh: FreshDatabase;
  let database: Database;

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = new Database({ url: fresh.url, onIdleError: () => undefined, connections: 1 });
    const owner = new pg.Client(fresh.url);
    await owner.connect();
    await owner.query('CREATE TABLE noted (what text); GRANT ALL ON noted TO staffetta_app');
    await owner.end();
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });

  const note = (what: string): Write => ({
    statement: { text: 'INSERT INTO noted VALUES ($1)' },
    values: [what],
  });
  const noted = async (of: string): Promise<string[]> =>
    (
      await database.rows<{ what: string }>(
        'SELECT what FROM noted WHERE what LIKE $1 ORDER BY what',
        [`${of}%`],
      )
    ).map(({ what }) => what);

  it('has all that it wrote', async () => {
    const value = await database.transactionEndingIn(async (queries) => {
      await queries.rows('INSERT INTO noted VALUES ($1)', ['whole 1']);
      return { value: 'told', last: note('whole 2') };
    });
    expect(value).toBe('told');
    expect(await noted('whole')).toEqual(['whole 1', 'whole 2']);
  });

  it('has nothing where that one is refused, and its connection goes on', async () => {
    const refused = database.transactionEndingIn(async (queries) => {
      await queries.rows('INSERT INTO noted VALUES ($1)', ['refused']);
      return { value: null, last: { statement: { text: 'SELECT 1 / 0' }, values: [] } };
    });
    await expect(refused).rejects.toMatchObject({ code: '22012' });
    expect(await noted('refused')).toEqual([]);
  });

  it('is done again where that one finds that somebody was faster, and what it did before counts once', async () => {
    const attempts: number[] = [];
    await database.transactionEndingIn(async (queries, attempt) => {
      attempts.push(attempt);
      await queries.rows('INSERT INTO noted VALUES ($1)', ['again 1']);
      const lost = { statement: { text: 'SELECT lost_race($1)' }, values: ['a claim'] };
      return { value: null, last: attempt < 3 ? lost : note('again 2') };
    });
    expect(attempts).toEqual([1, 2, 3]);
    expect(await noted('again')).toEqual(['again 1', 'again 2']);
  });
});
