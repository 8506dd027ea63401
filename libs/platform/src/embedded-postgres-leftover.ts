import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.js';

/** No process has this number, on Linux (at most 4,194,304) or macOS (at most 99,999). */
const NOBODYS_NUMBER = '2147483647';

/**
 * Clears what a killed start left in the cluster's folder. A server that still runs there (it is
 * stopping, or its guardian was killed too) is told to stop and waited for, up to 20 s. Where its
 * number belongs to another program by now, PostgreSQL would refuse to start for ever: the number
 * is replaced and not the file removed, so that PostgreSQL's own check for surviving backends stays.
 *
 * @throws Error where the old server does not go.
 */
export async function endLeftoverServer(
  clusterDirectory: string,
  log: (line: string) => void,
): Promise<void> {
  const file = join(clusterDirectory, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || commandOf(pid) === undefined) return;
  if (!isServerOf(pid, clusterDirectory)) {
    await writeFile(file, [NOBODYS_NUMBER, ...lines.slice(1)].join('\n'));
    return;
  }
  log(`Waiting for the database of the last run to stop (process ${pid}).`);
  if (await hasGone(pid, clusterDirectory, 'SIGINT', 20_000)) return;
  if (await hasGone(pid, clusterDirectory, 'SIGQUIT', 5_000)) return;
  throw new Error(
    `The database of the last run in ${clusterDirectory} does not stop (process ${pid}).`,
  );
}

async function hasGone(
  pid: number,
  clusterDirectory: string,
  signal: NodeJS.Signals,
  waitMs: number,
): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += 50) {
    if (!isServerOf(pid, clusterDirectory)) return true;
    if (waitedMs % 1_000 === 0) tell(pid, signal);
    await sleep(50);
  }
  return !isServerOf(pid, clusterDirectory);
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It went between the look and the signal: that is what we wait for.
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

function isServerOf(pid: number, clusterDirectory: string): boolean {
  return commandOf(pid)?.includes(`/postgres -D ${clusterDirectory} `) ?? false;
}

/** A running process's command line; undefined where there is no such process. */
function commandOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
