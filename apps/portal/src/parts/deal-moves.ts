import type { DealStage } from './kinds';

/** Where a referral stands on the board: accepted without a deal yet, or at its deal's stage. */
export type Column = 'ACCEPTED' | DealStage;

export const COLUMNS: readonly Column[] = [
  'ACCEPTED',
  'DISCOVERY',
  'PROPOSAL',
  'NEGOTIATION',
  'WON',
  'LOST',
];

const OPEN: readonly Column[] = ['DISCOVERY', 'PROPOSAL', 'NEGOTIATION'];

export const isClosed = (column: Column): boolean => column === 'WON' || column === 'LOST';

export const isColumn = (value: unknown): value is Column =>
  COLUMNS.some((column) => column === value);

/**
 * Where it may go from there. Forward it may skip stages, back it goes one; what is won or lost
 * stays so, but for a manager who opens it again.
 */
export function movesFrom(from: Column, isManager: boolean): readonly DealStage[] {
  return COLUMNS.filter(
    (to): to is DealStage => to !== 'ACCEPTED' && to !== from && mayMove(from, to, isManager),
  );
}

function mayMove(from: Column, to: Column, isManager: boolean): boolean {
  if (isClosed(from)) return isManager && !isClosed(to);
  if (from === 'ACCEPTED' || isClosed(to)) return true;
  return OPEN.indexOf(to) - OPEN.indexOf(from) >= -1;
}

/** The moves that bring it back, one stage each; none where there is no way back. */
export function wayBack(from: Column, to: Column, isManager: boolean): readonly DealStage[] {
  if (from === 'ACCEPTED') return [];
  if (movesFrom(to, isManager).includes(from)) return [from];
  const [start, end] = [OPEN.indexOf(to), OPEN.indexOf(from)];
  if (start === -1 || end === -1) return [];
  return OPEN.slice(end, start)
    .toReversed()
    .filter((column): column is DealStage => column !== 'ACCEPTED');
}
