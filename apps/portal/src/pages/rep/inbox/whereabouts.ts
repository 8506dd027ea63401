import type { WhereaboutsQuery } from '../generated/graphql';

type Referral = NonNullable<WhereaboutsQuery['referral']>;

export interface Whereabouts {
  /** The sentence in `rep.json`, under `gone`. */
  readonly key: 'late' | 'movedOn' | 'withdrawn' | 'answered' | 'waits' | 'ended';
  /** Who has it now. */
  readonly rep: string;
}

/** Where a referral went that is not for this person to answer any more, and whether time ran out. */
export function whereaboutsOf(referral: Referral, personId: string): Whereabouts {
  const { status, assignment, assignments } = referral;
  const rep = assignment?.rep.name ?? '';
  if (status === 'WITHDRAWN') return { key: 'withdrawn', rep };
  if (assignment === null || !['ASSIGNED', 'ACCEPTED', 'OPPORTUNITY'].includes(status))
    return { key: 'ended', rep };
  if (assignment.rep.id === personId)
    return { key: status === 'ASSIGNED' ? 'waits' : 'answered', rep };
  const mine = assignments.findLast((past) => past.rep.id === personId);
  return { key: mine?.breachedAt ? 'late' : 'movedOn', rep };
}
