import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { lstat, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '#platform';
import type { EmbeddedPostgres, PostgresSettings } from '#platform';

const asRoot = process.getuid?.() === 0;
const running: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'staffetta-pg-'));
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((each) => each.stop()));
  for (const holder of holders.splice(0)) killGroup(holder);
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('the embedded database', () => {
  it('keeps its data and its password from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const began = performance.now();
    await first.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(await answersAt(first.url)).toBe(false);

    const second = await start();
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(new URL(second.url).password).toBe(new URL(first.url).password);
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600);
  });

  it('lets nobody in without the password, and only from this machine', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('is durable, sorts by code point, and knows letters beyond ASCII', async () => {
    const { url } = await start({});
    const settings = `SELECT name, setting FROM pg_settings
      WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting <> 'on'`;
    expect(await query(url, settings)).toEqual([]);
    const [row] = await query(url, `SELECT lower('ÈÀŞ') AS low, 'Z' < 'a' AS by_code`);
    expect(row).toEqual({ low: 'èàş', by_code: true });
    await query(url, 'CREATE EXTENSION pg_trgm');
    expect(await query(url, `SELECT show_trgm('è') <> '{}' AS letters`)).toEqual([
      { letters: true },
    ]);
  });

  it('refuses a second start on its folder in one sentence, and goes on', async () => {
    const { url } = await start();
    await expect(start()).rejects.toThrow(`The embedded database in ${dataDir} is in use`);
    expect(await answersAt(url)).toBe(true);
  });

  it('lets exactly one of five simultaneous starts have a new folder', async () => {
    const starts = await Promise.allSettled(Array.from({ length: 5 }, () => start()));
    expect(starts.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
    for (const each of starts) {
      if (each.status === 'rejected') expect(String(each.reason)).toContain('is in use');
    }
  });

  it('outlives a SIGINT to the whole group, and goes with the group when that is killed', async () => {
    const { holder, url } = await hold();
    await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(-holderPid(holder), 'SIGINT');
    await sleep(500);
    expect(await answersAt(url)).toBe(true);

    const server = await serverPid();
    killGroup(holder);
    await sleep(2_000);
    expect(isAlive(server)).toBe(false);
    const next = await start();
    expect(await query(next.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  });

  it('starts at once after a kill, while the killed one is still stopping', async () => {
    const { holder, url } = await hold();
    await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 200000) AS n');
    killGroup(holder);
    const next = await start();
    expect(await query(next.url, 'SELECT count(*)::int FROM kept')).toEqual([{ count: 200_000 }]);
  });

  it('takes an orphan down whose guardian was killed too', async () => {
    const { holder } = await hold();
    const server = await serverPid();
    const [guardian] = pidsFrom('-o', 'ppid=', '-p', String(server));
    process.kill(-holderPid(holder), 'SIGSTOP');
    for (const pid of [guardian, ...pidsFrom('-o', 'pid=', '--ppid', String(guardian))]) {
      if (pid !== undefined && pid !== server) process.kill(pid, 'SIGKILL');
    }
    killGroup(holder);
    await sleep(1_000);
    expect(isAlive(server)).toBe(true);
    const next = await start();
    expect(isAlive(server)).toBe(false);
    expect(await answersAt(next.url)).toBe(true);
  });

  it('leaves no orphan when its folder is removed under it', async () => {
    const { holder } = await hold();
    const server = await serverPid();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
    killGroup(holder);
    await sleep(2_000);
    expect(isAlive(server)).toBe(false);
  });

  it('starts although the number in its pid file is another program by now', async () => {
    const first = await start();
    await first.stop();
    const bystander = spawn('sleep', ['60']);
    holders.push(bystander);
    const stale = `${holderPid(bystander)}\n${join(dataDir, 'postgres')}\n1763800000\n5432\n\n127.0.0.1\n  1234 1234\nready\n`;
    await writeFile(join(dataDir, 'postgres/postmaster.pid'), stale);
    const second = await start();
    expect(await answersAt(second.url)).toBe(true);
    expect(bystander.exitCode).toBeNull();
  });

  it('comes back by itself at the same address when the server is killed', async () => {
    const { url } = await start();
    process.kill(await serverPid(), 'SIGKILL');
    await expect(until(() => answersAt(url), 10_000)).resolves.toBe(true);
  });

  it('says what the server said where it cannot start', async () => {
    const start = startEmbeddedPostgres({ dataDir, log, settings: { shared_buffers: 'plenty' } });
    await expect(start).rejects.toThrow('invalid value for parameter "shared_buffers"');
  });

  it('cuts those who are connected when it is stopped', async () => {
    const embedded = await start();
    const client = new pg.Client(embedded.url);
    const cut = new Promise<string>((resolve) => {
      client.on('error', (error) => resolve(error.message));
    });
    await client.connect();
    await client.query('BEGIN');
    await embedded.stop();
    expect(await cut).toMatch(/terminat/);
  });

  if (asRoot) {
    it('never runs as root', async () => {
      await start();
      expect((await stat(`/proc/${await serverPid()}`)).uid).not.toBe(0);
    });

    it('runs from a folder that is closed to everyone but root', async () => {
      const closed = dataDir;
      dataDir = join(closed, 'below');
      const first = await start();
      await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
      await first.stop();
      const again = await start();
      expect(await query(again.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
      expect((await lstat(join(dataDir, 'postgres'))).isSymbolicLink()).toBe(true);
      await again.stop();
      await rm(await readlink(join(dataDir, 'postgres')), { recursive: true });
      dataDir = closed;
    });
  }
});

/** Without waiting for the disk, which no story here needs but the one on durability. */
async function start(settings: PostgresSettings = { fsync: 'off' }): Promise<EmbeddedPostgres> {
  const embedded = await startEmbeddedPostgres({ dataDir, log, settings });
  running.push(embedded);
  return embedded;
}

/** The log is for people; a story asserts what happens. */
function log(): void {
  return;
}

/** An embedded database of another process, which leads a group of its own. */
async function hold(): Promise<{ readonly holder: ChildProcess; readonly url: string }> {
  const script = createRequire(import.meta.url).resolve('./support/hold-embedded-postgres.mjs');
  const holder = spawn(process.execPath, [script, dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  holders.push(holder);
  for await (const said of holder.stdout) return { holder, url: String(said).trim() };
  throw new Error('The holder ended without a word.');
}

function killGroup(leader: ChildProcess): void {
  if (leader.spawnargs[0] === 'sleep') leader.kill('SIGKILL');
  else if (isAlive(holderPid(leader))) process.kill(-holderPid(leader), 'SIGKILL');
}

function holderPid(holder: ChildProcess): number {
  if (holder.pid === undefined) throw new Error('It did not start.');
  return holder.pid;
}

async function serverPid(): Promise<number> {
  const lines = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  return Number(lines.split('\n')[0]);
}

function pidsFrom(...psArgs: string[]): number[] {
  const { stdout } = spawnSync('ps', psArgs, { encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number);
}

/** Dead and not yet buried counts as dead: a container's first process may bury nobody. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
}

async function answersAt(url: string): Promise<boolean> {
  return query(url, 'SELECT 1').then(
    () => true,
    () => false,
  );
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function until(holds: () => Promise<boolean>, waitMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += 100) {
    if (await holds()) return true;
    await sleep(100);
  }
  return false;
}
