/** A member's turns against what would be exact. */
export interface Share {
  readonly turns: number;
  readonly fairShare: number;
}

/** Turns come whole, so nobody can always be nearer than this. */
const WHOLE_TURN = 1;

/** How far the one who is farthest from their exact share is from it, in turns; 0 where nobody is. */
export function farthest<Member extends Share>(
  members: readonly Member[],
): { readonly member: Member; readonly away: number } | null {
  const [first] = members
    .map((member) => ({ member, away: member.turns - member.fairShare }))
    .toSorted((a, b) => Math.abs(b.away) - Math.abs(a.away));
  return first ?? null;
}

/** Whether every member is within one turn of their exact share. */
export const isFair = (members: readonly Share[]): boolean =>
  members.every(({ turns, fairShare }) => Math.abs(turns - fairShare) <= WHOLE_TURN + 1e-9);
