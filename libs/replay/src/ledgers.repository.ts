import type { QueueSettings } from '#directory';
import type { Snapshot } from '#platform';
import { declinesElsewhere, emptyLedger, handBack, recordedTurn, rememberTurn } from '#routing';
import type { Ledger, Shares } from '#routing';
import { localDay } from '#sla';
import type { SettingWord } from './settings-over-time.js';

const PAGE = 2_000;

interface Step {
  readonly kind: 'TURN' | 'DECLINE';
  readonly queueId: string;
  readonly revision: number | null;
  readonly repId: string;
  readonly turn: number | null;
  readonly turnDay: string | null;
  readonly turnShares: Shares | null;
  readonly at: Date;
}

/** Turns and declines before a moment, each queue's turns by their number. */
const steps = `
  SELECT 'TURN' AS kind, queue_id AS "queueId", queue_revision AS revision, rep_id AS "repId", turn, turn_day AS "turnDay", turn_shares AS "turnShares",
         assigned_at AS at, max(assigned_at) OVER (PARTITION BY queue_id ORDER BY turn) AS order_at, 1 AS rank
    FROM assignment WHERE turn IS NOT NULL AND assigned_at < $1
  UNION ALL
  SELECT 'DECLINE', queue_id, queue_revision, rep_id, turn, turn_day, turn_shares, ended_at, ended_at, 0
    FROM assignment WHERE queue_id IS NOT NULL AND ended_at < $1 AND end_reason LIKE 'DECLINED%'
  ORDER BY order_at, rank, turn`;

/**
 * What each queue remembered of its turns at that moment: today's ledgers know only today, so every
 * turn is remembered anew, in order, from the queue's first.
 */
export async function readLedgersAt(
  snapshot: Snapshot,
  at: Date,
  words: readonly SettingWord[],
): Promise<ReadonlyMap<string, Ledger>> {
  const queues = new Map(
    words.flatMap((word) =>
      word.subject === 'queue' ? [[keyOf(word.queue.id, word.queue.revision), word.queue]] : [],
    ),
  );
  const ledgers = new Map<string, Ledger>();
  for await (const page of snapshot.pages<{ [K in keyof Step]: Step[K] }>(steps, [at], PAGE))
    for (const step of page) {
      const queue = queues.get(keyOf(step.queueId, step.revision ?? 1));
      ledgers.set(step.queueId, after(ledgers, step, queue));
    }
  return ledgers;
}

const keyOf = (queueId: string, revision: number): string => `${queueId} ${revision}`;

function after(
  ledgers: ReadonlyMap<string, Ledger>,
  step: Step,
  queue: QueueSettings | undefined,
): Ledger {
  const { queueId, repId } = step;
  const ledger = ledgers.get(queueId) ?? emptyLedger;
  const taken = recordedTurn(step);
  if (step.kind === 'TURN')
    return taken ? rememberTurn(ledger, taken, queue?.members ?? []) : ledger;
  const day = localDay(queue?.sla.calendar?.timeZone ?? 'UTC', step.at);
  const elsewhere = declinesElsewhere(ledgers, { repId, queueId, day });
  return handBack(ledger, { repId, day, elsewhere, taken }).ledger;
}
