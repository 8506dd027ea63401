import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Both as `global-setup.mjs` in this folder makes them. */
const TEMPLATE = 'staffetta_template';
const CLUSTER_URL = 'STAFFETTA_TEST_CLUSTER_URL';
/** Any number that nothing else locks in the database `postgres`. */
const COPYING = 4_207_001;

export interface FreshDatabase {
  /** The owner's connection string. */
  readonly url: string;
  /** Also cuts whoever is still connected. */
  drop(): Promise<void>;
}

/** A migrated, empty database of one's own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `story_${randomUUID().replaceAll('-', '')}`;
  await asOwner(async (client) => {
    // PostgreSQL refuses a copy while another one reads the template.
    await client.query('SELECT pg_advisory_lock($1)', [COPYING]);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
  });
  return {
    url: databaseUrl(name),
    drop: () =>
      asOwner(async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

function databaseUrl(name: string): string {
  const url = new URL(process.env[CLUSTER_URL] ?? '');
  url.pathname = `/${name}`;
  return url.href;
}

async function asOwner(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(databaseUrl('postgres'));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
