import type { RecordedTurn } from './give-turn-back.js';
import { takeTurn, type TurnCandidate } from './take-turn.js';
import { clampCredit, type Ledger, type Standing, standingOf } from './turn-ledger.js';

/**
 * The ledger after a turn that was taken some time ago, made from the record: what the queue
 * remembered then can be had again, turn after turn.
 *
 * @param members of the queue as they stood, in list order; those with a share of the turn were eligible
 */
export function rememberTurn(
  ledger: Ledger,
  recorded: RecordedTurn,
  members: readonly TurnCandidate[],
): Ledger {
  const eligible = members.filter(({ repId }) => recorded.shares[repId] !== undefined);
  if (eligible.length === Object.keys(recorded.shares).length && eligible.length > 0) {
    const before = { ...ledger, lastTurn: recorded.turn - 1 };
    const again = takeTurn(before, eligible, recorded.day);
    if (again.repId === recorded.repId) return again.ledger;
  }
  return noted(ledger, recorded);
}

/** A turn that the rules of today would give to somebody else: it counts as it was. */
function noted(ledger: Ledger, { repId, turn, day, shares }: RecordedTurn): Ledger {
  const standings: Record<string, Standing> = { ...ledger.standings };
  for (const [each, share] of Object.entries(shares)) {
    const before = standingOf(ledger, each);
    standings[each] = {
      ...before,
      credit: clampCredit(before.credit + share - (each === repId ? 1 : 0)),
    };
  }
  const taker = standings[repId] ?? standingOf(ledger, repId);
  standings[repId] = {
    ...taker,
    turns: taker.turns + 1,
    lastTurn: turn,
    day,
    dayTurns: taker.day === day ? taker.dayTurns + 1 : 1,
  };
  return { lastTurn: turn, lastRepId: repId, standings };
}
