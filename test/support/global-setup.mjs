// One PostgreSQL for all stories, with a migrated template that each file takes a copy of. Jest loads
// this without its transforms, so it uses the build, which the script `stories` has just made.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startEmbeddedPostgres } from '#platform';
import pg from 'pg';

/** What `database.ts` in this folder reads. */
const TEMPLATE = 'staffetta_template';
const CLUSTER_URL = 'STAFFETTA_TEST_CLUSTER_URL';

export default async function globalSetup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-stories-'));
  const cluster = await startEmbeddedPostgres({
    dataDir,
    log: (line) => console.error(line),
    // No story cuts the power, so nothing waits for the disk.
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: 300 },
  });
  globalThis.endTestCluster = async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  process.env[CLUSTER_URL] = cluster.url;
  try {
    await createTemplate(cluster.url);
  } catch (error) {
    await globalThis.endTestCluster();
    throw error;
  }
}

async function createTemplate(clusterUrl) {
  const client = new pg.Client(clusterUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const url = new URL(clusterUrl);
  url.pathname = `/${TEMPLATE}`;
  await migrate(url.href);
}
