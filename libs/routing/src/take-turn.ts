/**
 * Whose turn is it? The chairman assignment problem: R. Tijdeman, "The chairman assignment
 * problem", Discrete Mathematics 32 (1980), shows that counts can follow any shares with every
 * count strictly less than 1 away from its share after every turn.
 *
 * A member's credit is the shares of the turns they were eligible for, less the turns they took.
 * With credit c and share s per turn, a member
 *  - may take this turn when c + s > 0: then c + s - 1 stays above -1;
 *  - must have taken one before (1 - c) / s more turns are over, or c reaches 1.
 * These are unit jobs with a release and a deadline in whole turns, for which earliest deadline
 * first keeps every deadline that can be kept; comparing the real (1 - c) / s instead of its
 * ceiling only settles ties. Taking the largest credit does not: with the weights 19, 1, 1, 19, 1
 * it leaves somebody a whole turn behind after 26 turns.
 *
 * Equal weights ask for more, exactly a round: there the earliest deadline is the largest credit,
 * and whoever had the last turn waits while anyone else is eligible.
 */
import {
  type Contender,
  keptBelowOneTurn,
  keptWithinOneRound,
  TOLERANCE,
} from './bounded-credits.js';
import { clampCredit, type Ledger, type Standing, standingOf } from './turn-ledger.js';

export interface TurnCandidate {
  readonly repId: string;
  /** A whole number from 1 to 1000. */
  readonly weight: number;
}

/** By rep id: the part of this turn that was each eligible member's; they sum to 1. */
export type Shares = Readonly<Record<string, number>>;

export interface TakenTurn {
  readonly repId: string;
  readonly turn: number;
  readonly ledger: Ledger;
  readonly shares: Shares;
}

/**
 * Takes the queue's next turn.
 * @param eligible in list order; throws a RangeError when there is nobody
 * @param day the local date of the queue, YYYY-MM-DD
 */
export function takeTurn(
  ledger: Ledger,
  eligible: readonly TurnCandidate[],
  day: string,
): TakenTurn {
  const total = eligible.reduce((sum, { weight }) => sum + weight, 0);
  const contenders = eligible.map(({ repId, weight }) => {
    const { credit, lastTurn } = standingOf(ledger, repId);
    return { repId, weight, share: weight / total, credit, lastTurn };
  });
  const equal = eligible.every(({ weight }) => weight === eligible[0]?.weight);
  const bounded = equal ? keptWithinOneRound(contenders) : keptBelowOneTurn(contenders);
  const chosen = equal ? nextInRound(bounded, ledger.lastRepId) : mostUrgent(bounded);
  if (!chosen) throw new RangeError('A turn needs at least one eligible member.');

  const turn = ledger.lastTurn + 1;
  const moved = bounded.map((each): readonly [string, Standing] => {
    const before = standingOf(ledger, each.repId);
    const isChosen = each.repId === chosen.repId;
    const credit = settled(each.credit + each.share - (isChosen ? 1 : 0), total);
    return [
      each.repId,
      isChosen ? counted({ ...before, credit }, turn, day) : { ...before, credit },
    ];
  });
  return {
    repId: chosen.repId,
    turn,
    shares: Object.fromEntries(bounded.map(({ repId, share }) => [repId, share])),
    ledger: {
      lastTurn: turn,
      lastRepId: chosen.repId,
      standings: { ...ledger.standings, ...Object.fromEntries(moved) },
    },
  };
}

function nextInRound(contenders: readonly Contender[], lastRepId: string | null) {
  const others = contenders.filter(({ repId }) => repId !== lastRepId);
  return soonest(others.length > 0 ? others : contenders);
}

function mostUrgent(contenders: readonly Contender[]) {
  return soonest(
    contenders.filter(({ credit, share, weight }) => {
      return (credit / share + 1) * weight > TOLERANCE;
    }),
  );
}

/** The earliest deadline; among equals the least recent turn, then the list's order. */
function soonest(contenders: readonly Contender[]): Contender | undefined {
  let best: Contender | undefined;
  for (const each of contenders) {
    if (!best || comesBefore(each, best)) best = each;
  }
  return best;
}

function comesBefore(one: Contender, other: Contender): boolean {
  const sooner = turnsLeft(other) - turnsLeft(one);
  if (Math.abs(sooner) > TOLERANCE / 10) return sooner > 0;
  return (one.lastTurn ?? 0) < (other.lastTurn ?? 0);
}

/** Turns that may pass, this one included, before the credit would reach 1. */
function turnsLeft({ credit, share }: Contender): number {
  return (1 - credit) / share;
}

function counted(standing: Standing, turn: number, day: string): Standing {
  return {
    ...standing,
    turns: standing.turns + 1,
    lastTurn: turn,
    day,
    dayTurns: standing.day === day ? standing.dayTurns + 1 : 1,
  };
}

/** Back on the whole number of parts that the credit is while the set stays, so that rounding never adds up. */
function settled(credit: number, total: number): number {
  const whole = Math.round(credit * total) / total + 0;
  return clampCredit(Math.abs(credit - whole) < 1e-11 ? whole : credit);
}
