import type { QueueSettings } from '#directory';
import { routeReferral } from '#routing';
import type { Desk } from './desk.js';
import type { CandidateRecord } from './candidate-record.js';

/** Whose turn comes next in a queue, and why. */
export interface NextTurn {
  /** Null: nobody of the queue could take one now. */
  readonly repId: string | null;
  readonly turn: number | null;
  /** Every member, with the reason. */
  readonly candidates: readonly CandidateRecord[];
}

/**
 * Who of this queue would get a referral now that nobody has had before and whose account nobody
 * owns: by the same rules as a real one, and nothing of it is kept.
 */
export function nextTurn(desk: Desk, queue: QueueSettings): NextTurn {
  const decision = routeReferral({
    now: desk.now,
    chain: desk.inTurn([queue]),
    had: new Set(),
    currentOwner: null,
    accountOwner: null,
  });
  const taken = decision.kind === 'TURN' ? decision : null;
  return {
    repId: taken?.repId ?? null,
    turn: taken?.turn ?? null,
    candidates: decision.candidates.map(asNotTakenYet),
  };
}

/** The reasons speak of a turn that was taken; this one has yet to be. */
function asNotTakenYet(candidate: CandidateRecord): CandidateRecord {
  if (candidate.code === 'CHOSEN_BY_TURN') return { ...candidate, code: 'NEXT_BY_TURN' };
  return candidate.code === 'NEXT_IN_LINE' ? { ...candidate, code: 'AFTER_THE_NEXT' } : candidate;
}
