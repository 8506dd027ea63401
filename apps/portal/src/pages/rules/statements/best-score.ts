import type { Rules } from '../queries';

/** What all four answers together come to. */
export const bestScore = ({ budget, authority, need, timeline }: Rules['bant']): number =>
  budget + authority + need + timeline;
