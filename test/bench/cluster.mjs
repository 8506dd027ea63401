// An embedded PostgreSQL for one run: as a deployment has it, with every commit on the disk.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#platform';
import pg from 'pg';

/**
 * @typedef {object} TestCluster
 * @property {(name: string) => Promise<string>} database makes an empty database; its owner's connection string
 * @property {(name: string) => Promise<void>} drop
 * @property {number} postmaster the number of the server's first process
 * @property {() => Promise<void>} stop also takes its files away
 */

/** @param {Record<string, string | number>} [settings] @returns {Promise<TestCluster>} */
export async function startCluster(settings = {}) {
  const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-bench-'));
  const { url, stop } = await startEmbeddedPostgres({
    dataDir,
    log: (line) => console.error(line),
    settings: { max_connections: 200, ...settings },
  });
  const postmaster = Number((await readPidFile(dataDir)).split('\n')[0]);
  return {
    postmaster,
    database: async (name) => {
      await asOwner(url, (client) => client.query(`CREATE DATABASE ${name}`));
      return urlOf(url, name);
    },
    drop: async (name) => {
      await asOwner(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const readPidFile = (dataDir) => readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');

function urlOf(clusterUrl, name) {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Does the work on a connection of its own. @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
