/** The thread in which a replay runs: away from whoever is asked for something meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { openSnapshot } from '#platform';
import type { Snapshot } from '#platform';
import { countReferrals } from './record.repository.js';
import { replayRecord } from './replay-record.service.js';
import type { FromThread, ToThread } from './thread-words.js';

const CHANGES_TOGETHER = 1_000;

const say = (word: FromThread): void => parentPort?.postMessage(word);

async function run({ url, ...asked }: ToThread): Promise<void> {
  const snapshot = await openSnapshot(url);
  try {
    await replay(snapshot, asked);
  } finally {
    await snapshot.close();
  }
}

async function replay(snapshot: Snapshot, asked: Omit<ToThread, 'url'>): Promise<void> {
  const referrals = await countReferrals(snapshot, asked.period);
  const progress = (replayed: number): void => say({ kind: 'PROGRESS', referrals, replayed });
  progress(0);
  const { outcome, changes } = await replayRecord(snapshot, asked, progress);
  for (let from = 0; from < changes.length; from += CHANGES_TOGETHER)
    say({ kind: 'CHANGES', json: JSON.stringify(changes.slice(from, from + CHANGES_TOGETHER)) });
  say({ kind: 'DONE', outcome: JSON.stringify(outcome) });
}

await run(workerData as ToThread);
