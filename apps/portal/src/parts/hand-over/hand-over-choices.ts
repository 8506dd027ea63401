import type { HandOverChoicesQuery } from '../../api/generated/graphql';

export interface RepChoice {
  readonly id: string;
  readonly name: string;
  readonly available: boolean;
  /** Whether they take turns in the queue that it came through. */
  readonly inQueue: boolean;
  readonly hadIt: boolean;
  /** How many of that queue wait for them; null outside of it. */
  readonly waiting: number | null;
}

const TAKES_REFERRALS = new Set(['SALES_REP', 'SALES_MANAGER', 'ADMIN']);

/** Who can be given it: those of its queue first, whoever is there and has the least waiting on top. */
export function choicesOf({ users, referral }: HandOverChoicesQuery): readonly RepChoice[] {
  const members = referral?.assignment?.queue?.members ?? [];
  const now = referral?.assignments.at(-1)?.rep.id;
  return users
    .filter(({ id, role, active, joined }) => {
      const takesReferrals = active && joined && TAKES_REFERRALS.has(role);
      return takesReferrals && id !== now;
    })
    .map(({ id, name, available }) => {
      const member = members.find(({ rep }) => rep.id === id);
      const hadIt = referral?.assignments.some(({ rep }) => rep.id === id) ?? false;
      return {
        ...{ id, name, available, hadIt },
        ...{ inQueue: member !== undefined, waiting: member?.waiting ?? null },
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.inQueue) - Number(a.inQueue) ||
        Number(b.available) - Number(a.available) ||
        Number(a.hadIt) - Number(b.hadIt) ||
        (a.waiting ?? 0) - (b.waiting ?? 0) ||
        a.name.localeCompare(b.name),
    );
}
