import { COLUMNS, isClosed, movesFrom } from '../../parts/deal-moves';
import type { DealStage } from '../../parts/kinds';

/** The stages that a deal may be at next, its own among them; none where only a manager touches it again. Null: there is no deal yet. */
export function stagesFrom(from: DealStage | null, byManager: boolean): readonly DealStage[] {
  if (from !== null && isClosed(from) && !byManager) return [];
  const moves = movesFrom(from ?? 'ACCEPTED', byManager);
  return COLUMNS.filter(
    (column): column is DealStage =>
      column !== 'ACCEPTED' && (column === from || moves.includes(column)),
  );
}
