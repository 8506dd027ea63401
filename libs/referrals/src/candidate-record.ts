import type { Candidate } from '#routing';

/** A candidate with every reason that an owner can have, also of a manager's choosing and of a turn to come. */
export type CandidateRecord = Omit<Candidate, 'code'> & {
  readonly code:
    | Candidate['code']
    | 'CHOSEN_BY_MANAGER'
    | 'CHOSEN_AS_MANAGER'
    // Of a turn that nobody has taken yet.
    | 'NEXT_BY_TURN'
    | 'AFTER_THE_NEXT';
};

/** A candidate as it is stored with its assignment: what nearly all of them have in common is left out. */
export interface PackedCandidate {
  /** The rep. */
  readonly r: string;
  /** The reason's code. */
  readonly c: CandidateRecord['code'];
  /** The queue, where that is another than the assignment's; null: none. */
  readonly q?: string | null;
  /** Not eligible. */
  readonly n?: true;
  /** The parameters of the reason, where there are any. */
  readonly p?: CandidateRecord['params'];
}

/** @param queueId the assignment's own; null: none */
export function packCandidates(
  candidates: readonly CandidateRecord[],
  queueId: string | null,
): PackedCandidate[] {
  return candidates.map((each) => ({
    r: each.repId,
    c: each.code,
    ...(each.queueId !== queueId && { q: each.queueId }),
    ...(!each.eligible && { n: true as const }),
    ...(Object.keys(each.params).length > 0 && { p: each.params }),
  }));
}

/** The reverse of `packCandidates`. */
export function unpackCandidates(
  packed: readonly PackedCandidate[],
  queueId: string | null,
): CandidateRecord[] {
  return packed.map(({ r, c, q, n, p }) => ({
    repId: r,
    queueId: q === undefined ? queueId : q,
    eligible: n === undefined,
    code: c,
    params: p ?? {},
  }));
}
