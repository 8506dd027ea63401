import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.js';

const DYING_MS = 2_000;

/**
 * Takes the lock file for this process and answers how to give it back. The lock of a process that
 * is gone counts for nothing; numbers are used again, so the process's start is part of its name.
 *
 * @throws Error with `taken` as its message where a living process (this one too) holds it.
 */
export async function takeLock(file: string, taken: string): Promise<() => Promise<void>> {
  const mine = processName(process.pid) ?? String(process.pid);
  // Of this start alone: several of one process are told apart too.
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, mine, { mode: 0o644 });
  try {
    while (!(await linked(draft, file))) {
      const holder = await readFile(file, 'utf8').catch(() => undefined);
      if (holder === undefined) continue;
      if (!(await goes(holder))) throw new Error(taken);
      await breakLock(file, holder, taken);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(file, { force: true });
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves the dead holder's lock away, and back again where another start has just replaced it. */
async function breakLock(file: string, deadHolder: string, taken: string): Promise<void> {
  const aside = `${file}.${process.pid}.${randomUUID()}.broken`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => undefined);
  if (moved !== undefined && moved !== deadHolder) {
    await linked(aside, file);
    await rm(aside, { force: true });
    throw new Error(taken);
  }
  await rm(aside, { force: true });
}

/** Whether the holder is gone, now or in a moment: a killed process takes some time to die. */
async function goes(holder: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < DYING_MS; waitedMs += 50) {
    if (!isAlive(holder)) return true;
    await sleep(50);
  }
  return false;
}

function isAlive(holder: string): boolean {
  const pid = Number(holder.split(' ')[0]);
  return Number.isSafeInteger(pid) && pid > 0 && processName(pid) === holder;
}

/** "number start" of a running process; undefined where it is gone, or dead and not yet buried. */
function processName(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') {
      const env = { ...process.env, LC_ALL: 'C' };
      const start = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        env,
        encoding: 'utf8',
      });
      return `${pid} ${start.trim()}`;
    }
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // proc(5): the name in brackets may hold anything; the state is field 3, the start field 22.
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${pid} ${fields[19]}`;
  } catch {
    return undefined;
  }
}
