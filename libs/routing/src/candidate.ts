import { type IneligibleReason, judgeEligibility, type RepState } from './eligibility.js';
import { type Ledger, standingOf, turnsOnDay } from './turn-ledger.js';

/** Why this rep, and why not each other: a code and its parameters, rendered in the reader's language. */
export type CandidateCode =
  'CHOSEN_BY_TURN' | 'CHOSEN_AS_OWNER' | 'KEPT_AS_LAST_OWNER' | 'NEXT_IN_LINE' | IneligibleReason;

/**
 * Parameters by code: CHOSEN_BY_TURN `turn`, `credit` (before the turn) and `share`; NEXT_IN_LINE
 * `credit`; DAILY_CAP_REACHED `dailyCap` and `dayTurns`; UNAVAILABLE `until` (ISO 8601, UTC) where
 * an end was given; others none. Credits and shares are in turns, to two decimals.
 */
export interface Candidate {
  readonly repId: string;
  /** Null for an account's owner, who is looked at apart from any queue. */
  readonly queueId: string | null;
  readonly eligible: boolean;
  readonly code: CandidateCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface QueueMember {
  readonly rep: RepState;
  /** A whole number from 1 to 1000. */
  readonly weight: number;
  /** Null: no cap. */
  readonly dailyCap: number | null;
}

/** A queue as routing meets it under its lock. */
export interface QueueInTurn {
  readonly queueId: string;
  readonly fallback: boolean;
  /** In list order. */
  readonly members: readonly QueueMember[];
  readonly ledger: Ledger;
  /** The queue's local date, YYYY-MM-DD. */
  readonly day: string;
}

/** Judges every member of the queue; who is eligible is NEXT_IN_LINE until a turn is taken. */
export function lookAtMembers(
  { queueId, members, ledger, day }: QueueInTurn,
  had: ReadonlySet<string>,
  now: Date,
): readonly Candidate[] {
  return members.map(({ rep, dailyCap }) => {
    const { repId } = rep;
    const dayTurns = turnsOnDay(ledger, repId, day);
    const verdict = judgeEligibility(rep, { now, dailyCap, dayTurns, had: had.has(repId) });
    if (verdict.eligible) {
      const credit = twoDecimals(standingOf(ledger, repId).credit);
      return { repId, queueId, eligible: true, code: 'NEXT_IN_LINE', params: { credit } };
    }
    const params = paramsOf(verdict.because, rep, { dailyCap, dayTurns });
    return { repId, queueId, eligible: false, code: verdict.because, params };
  });
}

export function paramsOf(
  reason: IneligibleReason,
  rep: RepState,
  { dailyCap, dayTurns }: { readonly dailyCap: number | null; readonly dayTurns: number },
): Candidate['params'] {
  if (reason === 'DAILY_CAP_REACHED' && dailyCap !== null) return { dailyCap, dayTurns };
  if (reason === 'UNAVAILABLE' && rep.unavailableUntil) {
    return { until: rep.unavailableUntil.toISOString() };
  }
  return {};
}

export function twoDecimals(turns: number): number {
  return Math.round(turns * 100) / 100 + 0;
}
