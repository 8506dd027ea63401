import { clampCredit, type Ledger, type Standing, standingOf } from './turn-ledger.js';
import type { Shares } from './take-turn.js';

/** A turn as it was recorded when it was taken. */
export interface RecordedTurn {
  readonly repId: string;
  readonly turn: number;
  /** The queue's local date on which it was taken, YYYY-MM-DD. */
  readonly day: string;
  readonly shares: Shares;
}

/** A turn as an assignment keeps it; null where it came without one. */
export const recordedTurn = ({
  repId,
  turn,
  turnDay: day,
  turnShares: shares,
}: {
  readonly repId: string;
  readonly turn: number | null;
  readonly turnDay: string | null;
  readonly turnShares: Shares | null;
}): RecordedTurn | null =>
  turn !== null && day !== null && shares !== null ? { repId, turn, day, shares } : null;

/**
 * Undoes what a turn did to credits and counts. Its number stays used, and the rep's place in the
 * round stays where it was. Call it once for a turn: the ledger does not know which came back.
 */
export function giveTurnBack(ledger: Ledger, taken: RecordedTurn): Ledger {
  const standings: Record<string, Standing> = { ...ledger.standings };
  for (const [repId, share] of Object.entries(taken.shares)) {
    const before = standingOf(ledger, repId);
    const credit = clampCredit(before.credit - share + (repId === taken.repId ? 1 : 0));
    standings[repId] = { ...before, credit };
  }
  const giver = standings[taken.repId] ?? standingOf(ledger, taken.repId);
  standings[taken.repId] = {
    ...giver,
    turns: Math.max(0, giver.turns - 1),
    dayTurns: Math.max(0, giver.day === taken.day ? giver.dayTurns - 1 : giver.dayTurns),
  };
  return { ...ledger, standings };
}
