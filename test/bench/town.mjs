// A deployment under measurement: its database, its server with everything on, its people and queues.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../support/server.ts';
import { asOwner } from './cluster.mjs';
import { cpuOf, cpuOfTree } from './cpu.mjs';
import { fillOffice, queueDrafts } from './office.mjs';
import { onEnd } from './processes.mjs';
import { countStatements } from './statements.mjs';

/** POSTs an operation and returns its data. @throws Error with what the server answered instead */
export async function ask(url, token, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const body = JSON.parse(text);
  if (body.errors !== undefined || !response.ok)
    throw new Error(`${response.status} ${text.slice(0, 500)}`);
  return body.data;
}

/**
 * A server on a database of its own in the cluster, with 20 reps in 50 queues and one partner.
 *
 * @param {{ cluster: import('./cluster.mjs').TestCluster, sink: { ready: { url: string } }, name: string,
 *   nodeArgs?: string[], profiled?: boolean, sla?: object }} given
 */
export async function openTown({
  cluster,
  sink,
  name,
  nodeArgs: more = [],
  profiled = false,
  sla = {},
}) {
  // As `npm start` has it.
  const nodeArgs = ['--max-semi-space-size=64', ...more];
  const databaseUrl = await cluster.database(name);
  const dataDir = await mkdtemp(join(tmpdir(), 'staffetta-bench-server-'));
  onEnd(() => rm(dataDir, { recursive: true, force: true }));
  const env = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SMTP_URL: sink.ready.url,
    ADMIN_EMAIL: 'admin@bench.test',
    ADMIN_PASSWORD: 'correct horse battery staple',
  };
  let server = await startServer({ env, nodeArgs });
  onEnd(() => server.stop());
  const office = await fillOffice(databaseUrl);
  if (profiled) await countStatements(databaseUrl);
  for (const draft of queueDrafts(office.reps)) {
    const create = 'mutation ($i: CreateQueueInput!) { createQueue(input: $i) { id } }';
    await ask(server.url, office.admin.token, create, { i: { ...draft, sla } });
  }
  return {
    databaseUrl,
    office,
    get server() {
      return server;
    },
    /** What uses the processors on its behalf. */
    watched: { server: () => cpuOf(server.pid), postgres: () => cpuOfTree(cluster.postmaster) },
    /** Does what the server would be in the way of. */
    whileClosed: async (work) => {
      await server.stop();
      const value = await work();
      server = await startServer({ env, nodeArgs });
      return value;
    },
    close: async () => {
      await server.stop();
      await cluster.drop(name);
    },
  };
}

const UNNUMBERED = 'SELECT EXISTS (SELECT 1 FROM event WHERE position IS NULL) AS left';
const BEHIND = `
  SELECT (SELECT last_position FROM event_relay)::int - (SELECT position FROM mail_projection)::int AS events,
         (SELECT count(*)::int FROM mail WHERE status = 'SENT') AS sent, (SELECT count(*)::int FROM mail WHERE status = 'FAILED') AS failed`;

/**
 * Waits until every event has been numbered, then takes away what of the mails has not been sent, so
 * that the next round begins as this one did. Tells how much that was.
 */
export async function settleDown({ databaseUrl }) {
  return asOwner(databaseUrl, async (client) => {
    const began = performance.now();
    while ((await client.query(UNNUMBERED)).rows[0].left) {
      if (performance.now() - began > 120_000)
        throw new Error('there are still events without a number after 2 minutes');
      await sleep(20);
    }
    const numberedAfterMs = performance.now() - began;
    const { rows } = await client.query(BEHIND);
    await client.query(
      'UPDATE mail_projection SET position = (SELECT last_position FROM event_relay)',
    );
    const { rowCount } = await client.query("DELETE FROM mail WHERE status = 'WAITING'");
    await client.query('CHECKPOINT');
    await sleep(500);
    return {
      numberedAfterMs,
      mailsSent: rows[0].sent,
      mailsFailed: rows[0].failed,
      mailsWaiting: rowCount,
      eventsWithoutMailYet: rows[0].events,
    };
  });
}

export const median = (numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** The value below which the part of the numbers lies. */
export const quantile = (numbers, part) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
};
