import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Directory } from '#directory';
import { Database, LostRace } from '#platform';
import { freshDatabase } from './support/database.js';
import type { FreshDatabase } from './support/database.js';
import { createQueue, prospect, submitted } from './support/office.js';
import { nth, openStage } from './support/stage.js';
import type { Stage } from './support/stage.js';

let fresh: FreshDatabase;
let database: Database;
let changer: pg.Client;

beforeAll(async () => {
  fresh = await freshDatabase();
  database = new Database({ url: fresh.url, onIdleError: () => undefined });
  changer = new pg.Client(fresh.url);
  await changer.connect();
  await changer.query(`SET lock_timeout = '200ms'`);
});

afterAll(async () => {
  await changer.end();
  await database.close();
  await fresh.drop();
});

/** Whether somebody could change the settings at this moment. */
async function changed(): Promise<boolean> {
  try {
    await changer.query('UPDATE directory SET version = version + 1');
    return true;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '55P03') throw error;
    return false;
  }
}

describe('a step while the settings never stay the same', () => {
  it('loses twice, and then holds them until it is through', async () => {
    const directory = new Directory(database);
    const attempts: (readonly [attempt: number, changed: boolean])[] = [];
    await database.transaction(async (queries, attempt) => {
      await directory.holdWhenLosing(queries, attempt);
      const version = 'SELECT version FROM directory';
      const [before] = await queries.rows<{ version: number }>(version);
      attempts.push([attempt, await changed()]);
      const [after] = await queries.rows<{ version: number }>(version);
      if (before?.version !== after?.version) throw new LostRace('the settings changed meanwhile');
    });
    expect(attempts).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
    expect(await changed()).toBe(true);
  });
});

describe('settings that change at one server', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ servers: 2 });
  });
  afterAll(() => stage.premises.close());

  it('hold for the next submission at another, whatever that one knew of them', async () => {
    const { office, urls } = stage;
    const partner = nth(office.partners, 0).admin;
    const [here, there] = [nth(urls, 0), nth(urls, 1)];
    const at = (country: string) => ({
      company: { ...(prospect()['company'] as object), country },
    });
    const { assignment: before } = await submitted(here, partner.token, at('PE'));
    expect(before?.queue).toBeNull();
    for (const country of ['PE', 'CL', 'UY']) {
      const queue = await createQueue(there, office.admin, office.reps, {
        ...{ name: country, countries: [country] },
      });
      const { assignment } = await submitted(here, partner.token, at(country));
      expect(assignment).toMatchObject({ queue: { id: queue }, turn: 1 });
    }
  });
});
