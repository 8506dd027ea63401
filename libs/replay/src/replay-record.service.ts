import type { Snapshot } from '#platform';
import type { Change, Comparison } from './comparison.js';
import { readLedgersAt } from './ledgers.repository.js';
import { readOwnersAt } from './owners.repository.js';
import { Pace } from './pace.js';
import { readPastSettings } from './past-settings.repository.js';
import { readAnswers, readReferrals } from './record.repository.js';
import type { Period } from './recorded.js';
import { Replay } from './replay.js';
import type { Draft } from './settings-over-time.js';

/** What a replay of the record came to. */
export interface Replayed {
  readonly outcome: Comparison;
  /** In the order of their submission. */
  readonly changes: readonly Change[];
}

/**
 * Reads a period and what stood as it began, and lets it go again under the draft.
 *
 * @param onProgress told how many of the period's referrals have been read
 */
export async function replayRecord(
  snapshot: Snapshot,
  { period, draft }: { readonly period: Period; readonly draft: Draft },
  onProgress: (replayed: number) => void = () => undefined,
): Promise<Replayed> {
  const past = await readPastSettings(snapshot);
  const ledgers = await readLedgersAt(snapshot, period.from, past.words);
  const owners = await readOwnersAt(snapshot, period);
  const pace = new Pace(await readAnswers(snapshot, period));
  const changes: Change[] = [];
  const replay = new Replay({ period, past, draft, ledgers, owners, pace }, (change) => {
    changes.push(change);
  });
  let replayed = 0;
  for await (const page of readReferrals(snapshot, period)) {
    for (const record of page) replay.add(record);
    replayed += page.filter(({ submittedAt }) => submittedAt >= period.from).length;
    onProgress(replayed);
  }
  const outcome = replay.end();
  changes.sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  return { outcome, changes };
}
