/** A member's turns against what would be exact. */
export interface Share {
  readonly turns: number;
  readonly fairShare: number;
}

/** Turns come whole: within one turn where the days shown begin, and within one where they end. */
const EITHER_END = 2;

/** How far the one who is farthest from their exact share is from it, in turns; 0 where nobody is. */
export function farthest<Member extends Share>(
  members: readonly Member[],
): { readonly member: Member; readonly away: number } | null {
  const [first] = members
    .map((member) => ({ member, away: member.turns - member.fairShare }))
    .toSorted((a, b) => Math.abs(b.away) - Math.abs(a.away));
  return first ?? null;
}

/** Whether every member is as near their exact share as a part of the sequence can tell. */
export const isFair = (members: readonly Share[]): boolean =>
  members.every(({ turns, fairShare }) => Math.abs(turns - fairShare) <= EITHER_END + 1e-9);
