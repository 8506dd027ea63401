/** The thread in which a replay runs: away from whoever is asked for something meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { openSnapshot } from '#platform';
import type { Snapshot } from '#platform';
import type { Change } from './comparison.js';
import { readLedgersAt } from './ledgers.repository.js';
import { Pace } from './pace.js';
import { readPastSettings } from './past-settings.repository.js';
import { countReferrals, readAnswers, readReferrals } from './record.repository.js';
import { Replay } from './replay.js';
import type { FromThread, ToThread } from './thread-words.js';

const CHANGES_TOGETHER = 1_000;

const say = (word: FromThread): void => parentPort?.postMessage(word);

async function run({ url, period, draft }: ToThread): Promise<void> {
  const snapshot = await openSnapshot(url);
  try {
    await replay(snapshot, period, draft);
  } finally {
    await snapshot.close();
  }
}

async function replay(
  snapshot: Snapshot,
  period: ToThread['period'],
  draft: ToThread['draft'],
): Promise<void> {
  const referrals = await countReferrals(snapshot, period);
  say({ kind: 'PROGRESS', referrals, replayed: 0 });
  const past = await readPastSettings(snapshot);
  const ledgers = await readLedgersAt(snapshot, period.from, past.words);
  const pace = new Pace(await readAnswers(snapshot, period));
  const changes: Change[] = [];
  const replay = new Replay({ period, past, draft, ledgers, pace }, (change) => {
    changes.push(change);
  });
  let replayed = 0;
  for await (const page of readReferrals(snapshot, period)) {
    for (const record of page) replay.add(record);
    replayed += page.filter(({ submittedAt }) => submittedAt >= period.from).length;
    say({ kind: 'PROGRESS', referrals, replayed });
  }
  const outcome = replay.end();
  changes.sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  for (let from = 0; from < changes.length; from += CHANGES_TOGETHER)
    say({ kind: 'CHANGES', json: JSON.stringify(changes.slice(from, from + CHANGES_TOGETHER)) });
  say({ kind: 'DONE', outcome: JSON.stringify(outcome) });
}

await run(workerData as ToThread);
