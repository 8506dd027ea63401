import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';

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
