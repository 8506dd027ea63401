import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningProcess } from './server.js';

/** One that dies at a crash point in each of its lives but the last. */
export interface Mortal<P extends RunningProcess> {
  /** Its present life, or the one that has just ended. */
  readonly now: () => P;
  /** The crash points at which it has died so far, as its logs tell. */
  readonly deaths: readonly string[];
  /** Resolves when it is in its last life; rejects where a start failed or it died of something else. */
  readonly settled: Promise<void>;
}

/**
 * Starts it again whenever it dies. Each of `crashes` (such as `submit.after-commit:3`) is armed for
 * one life; the one after them is not armed at all.
 */
export async function keepStarting<P extends RunningProcess>(
  start: (env: Readonly<Record<string, string>>) => Promise<P>,
  crashes: readonly string[],
): Promise<Mortal<P>> {
  const deaths: string[] = [];
  let now = await start({ CRASH_AT: crashes[0] ?? '' });
  const live = async (): Promise<void> => {
    for (const next of [...crashes.slice(1), '']) {
      const end = await now.exited;
      const died = await lastWords(now);
      if (end !== 'SIGKILL' || died === undefined)
        throw new Error(`it ended with ${end} and at no crash point:\n${now.log().slice(-2_000)}`);
      deaths.push(died);
      now = await start({ CRASH_AT: next });
    }
  };
  const settled = crashes.length === 0 ? Promise.resolve() : live();
  settled.catch(() => undefined);
  return { now: () => now, deaths, settled };
}

/** The log's end may come a moment after the process's. */
async function lastWords({ log }: RunningProcess): Promise<string | undefined> {
  for (let waitedMs = 0; ; waitedMs += 20) {
    const point = /^crash point (\S+)$/m.exec(log())?.[1];
    if (point !== undefined || waitedMs > 500) return point;
    await sleep(20);
  }
}
