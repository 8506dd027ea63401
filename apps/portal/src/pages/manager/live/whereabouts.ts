/** What is known of an assignment that ran out, and of the one that came after it. */
export interface RanOut {
  readonly rep: { readonly id: string };
  readonly breachedAt: string | null;
  readonly respondedAt: string | null;
  readonly endedAt: string | null;
  readonly followedBy: {
    readonly reason: string;
    readonly assignedAt: string;
    readonly rep: { readonly id: string };
  } | null;
}

export type Whereabouts =
  | 'stays'
  | 'ended'
  | 'acceptedLate'
  | 'kept'
  | 'keptDeclined'
  | 'left'
  | 'handedOver'
  | 'acceptedLateHandedOver'
  | 'declinedLate'
  | 'moved';

/** Where it is now, and by whose doing: a late answer or a manager's hand is never told as the clock's. */
export function whereaboutsOf({ rep, respondedAt, endedAt, followedBy }: RanOut): Whereabouts {
  const answered = respondedAt !== null;
  if (followedBy === null) return answered ? 'acceptedLate' : endedAt === null ? 'stays' : 'ended';
  if (followedBy.rep.id === rep.id) return answered ? 'keptDeclined' : 'kept';
  switch (followedBy.reason) {
    case 'REP_DEACTIVATED':
      return 'left';
    case 'MANUAL':
      return answered ? 'acceptedLateHandedOver' : 'handedOver';
    default:
      return answered ? 'declinedLate' : 'moved';
  }
}

/** From the end of the clock until somebody else was given it. */
export const lateBy = ({ breachedAt, followedBy }: RanOut): number =>
  breachedAt === null || followedBy === null
    ? 0
    : Math.max(0, Date.parse(followedBy.assignedAt) - Date.parse(breachedAt));
