import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount } from './embedded-postgres-account.js';
import type { ServerAccount } from './embedded-postgres-account.js';
import { findBinaries } from './embedded-postgres-binaries.js';
import type { PostgresBinaries } from './embedded-postgres-binaries.js';
import { DATABASE_OWNER, openCluster } from './embedded-postgres-cluster.js';
import type { Cluster } from './embedded-postgres-cluster.js';
import { guard } from './embedded-postgres-guardian.js';
import type { GuardedServer } from './embedded-postgres-guardian.js';
import { endLeftoverServer } from './embedded-postgres-leftover.js';
import { takeLock } from './embedded-postgres-lock.js';

export type PostgresSettings = Readonly<Record<string, string | number>>;

export interface EmbeddedPostgresOptions {
  /** Made when missing; holds the cluster, its password, its log and the lock. */
  readonly dataDir: string;
  /** Gets one line for each thing that a person may want to know. */
  readonly log: (line: string) => void;
  /** PostgreSQL settings that go before the defaults here. */
  readonly settings?: PostgresSettings;
}

export interface EmbeddedPostgres {
  /** The superuser's connection string; the same until `stop`, also after a crash of the server. */
  readonly url: string;
  /** Cuts all connections and resolves when the server is gone, within 5 s. */
  stop(): Promise<void>;
}

/** For one machine that others share; durability is PostgreSQL's default, which is full. */
const DEFAULT_SETTINGS: PostgresSettings = {
  shared_buffers: '256MB',
  max_connections: 100,
  // Nobody replicates from here, so the log need only serve a restart.
  wal_level: 'minimal',
  max_wal_senders: 0,
  random_page_cost: 1.1,
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A statement that the application may catch is the application's to report.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

const READY_WITHIN_MS = 120_000;
const RETRY_WITHIN_MS = 20_000;
const REVIVE_AFTER_MS = 250;
const LOG_LIMIT_BYTES = 5_000_000;

interface Server {
  readonly binaries: PostgresBinaries;
  readonly cluster: Cluster;
  readonly account: ServerAccount;
  readonly settings: PostgresSettings;
  readonly logFile: string;
}

/**
 * Starts the PostgreSQL that npm brought along, on 127.0.0.1 and a free port. It outlives signals to
 * our process group until `stop`, dies with our process however that dies, and is started again
 * where it crashes by itself. A restart after a kill recovers.
 *
 * @throws Error with one sentence for a person: the folder is in use, or the server's last words.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const releaseLock = await takeLock(
    join(dataDir, 'postgres.lock'),
    `The embedded database in ${dataDir} is in use by another Staffetta; stop that one, or set DATA_DIR to another folder.`,
  );
  try {
    const server = await prepare(dataDir, options);
    const supervised = await supervise(server, options.log);
    let stopped: Promise<void> | undefined;
    return {
      url: supervised.url,
      stop: () => (stopped ??= supervised.stop().then(releaseLock)),
    };
  } catch (error) {
    await releaseLock();
    throw error;
  }
}

async function prepare(dataDir: string, options: EmbeddedPostgresOptions): Promise<Server> {
  const account = await serverAccount(join(dataDir, 'postgres'));
  const binaries = await findBinaries(account);
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const cluster = await openCluster(dataDir, binaries, account, settings['fsync'] !== 'off');
  await endLeftoverServer(cluster.directory, options.log);
  const logFile = join(dataDir, 'postgres.log');
  const { size } = await stat(logFile).catch(() => ({ size: 0 }));
  if (size > LOG_LIMIT_BYTES) await rename(logFile, `${logFile}.old`);
  return { binaries, cluster, account, settings, logFile };
}

/** Runs the server and starts it again, on the same port, whenever it ends without our asking. */
async function supervise(server: Server, log: (line: string) => void): Promise<EmbeddedPostgres> {
  const first = await run(server, freePort);
  const life: { guarded: GuardedServer; stopped?: Promise<void> } = { guarded: first.guarded };
  const isStopped = (): boolean => life.stopped !== undefined;

  const revive = async (): Promise<void> => {
    for (;;) {
      await life.guarded.gone;
      if (isStopped()) return;
      log('The embedded database ended by itself; starting it again.');
      await sleep(REVIVE_AFTER_MS);
      await endLeftoverServer(server.cluster.directory, log);
      life.guarded = (await run(server, () => Promise.resolve(first.port))).guarded;
      if (isStopped()) life.guarded.end();
    }
  };
  const reviving = revive().catch((error: unknown) => {
    log(`The embedded database stays down: ${String(error)}`);
  });
  const stop = (): Promise<void> => {
    life.stopped ??= reviving;
    life.guarded.end();
    return life.stopped;
  };
  await createDatabase(urlOf(server, first.port, 'postgres')).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: urlOf(server, first.port, DATABASE_OWNER), stop };
}

/**
 * One server that answers, on a port from `pickPort`. Tries again while the last server's backends or
 * a stranger on the port are in the way.
 *
 * @throws Error with what the server said last.
 */
async function run(
  server: Server,
  pickPort: () => Promise<number>,
): Promise<{ readonly guarded: GuardedServer; readonly port: number }> {
  for (let waitedMs = 0; ; waitedMs += 500) {
    const port = await pickPort();
    const { size } = await stat(server.logFile).catch(() => ({ size: 0 }));
    const guarded = await guard(commandLine(server, port), server.account, server.logFile);
    if (await answers(urlOf(server, port, 'postgres'), guarded)) return { guarded, port };
    const said = (await readFile(server.logFile)).subarray(size).toString('utf8').trim();
    const passing = /still in use|lock file .* already exists|could not bind/i.test(said);
    if (!passing || waitedMs >= RETRY_WITHIN_MS) {
      throw new Error(`The embedded database does not start:\n${said.slice(-2_000)}`);
    }
    await sleep(500);
  }
}

function commandLine({ binaries, cluster, settings }: Server, port: number): string[] {
  return [
    ...[
      binaries.postgres,
      '-D',
      cluster.directory,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-k',
      '',
    ],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

function urlOf({ cluster }: Server, port: number, database: string): string {
  return `postgres://${DATABASE_OWNER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/**
 * Whether the server came up; false where it ended instead.
 *
 * @throws Error where it refuses us for another reason than being on its way up; it is gone then too.
 */
async function answers(url: string, guarded: GuardedServer): Promise<boolean> {
  let refusal: unknown;
  for (let waitedMs = 0, pauseMs = 20; waitedMs < READY_WITHIN_MS; waitedMs += pauseMs) {
    refusal = await refusalToConnect(url);
    if (guarded.isGone()) return false;
    if (refusal === undefined) return true;
    if (!isOnItsWay(refusal)) break;
    // A usual start takes a tenth of a second; a recovery need not be asked that often.
    if (waitedMs > 500) pauseMs = 100;
    await sleep(pauseMs);
  }
  // A stranger took the port and refused us: then our server ends by itself.
  await Promise.race([guarded.gone, sleep(1_000)]);
  if (guarded.isGone()) return false;
  guarded.end();
  await guarded.gone;
  throw new Error('The embedded database does not let us in.', { cause: refusal });
}

async function refusalToConnect(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // The server may cut the connection at any moment; `connect` tells what matters of it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error ?? new Error('refused');
  }
}

/** 57P03: it recovers from a kill. What is no answer of PostgreSQL's may yet become one. */
function isOnItsWay(refusal: unknown): boolean {
  return !(refusal instanceof pg.DatabaseError) || refusal.code === '57P03';
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      DATABASE_OWNER,
    ]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_OWNER}`);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening, failed) =>
    probe.once('listening', listening).once('error', failed),
  );
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string')
    throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
