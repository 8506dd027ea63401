import type { DealStage } from '../../parts/kinds';

const FORWARD: readonly DealStage[] = ['DISCOVERY', 'PROPOSAL', 'NEGOTIATION'];
const CLOSED: readonly DealStage[] = ['WON', 'LOST'];

export const isClosed = (stage: DealStage): boolean => CLOSED.includes(stage);

/**
 * The stages that a deal may be at next, its own among them: forward it may skip, back it goes one,
 * and what is won or lost only a manager touches again. Null: there is no deal yet.
 */
export function stagesFrom(from: DealStage | null, byManager: boolean): readonly DealStage[] {
  if (from === null) return [...FORWARD, ...CLOSED];
  if (isClosed(from)) return byManager ? [...FORWARD, from] : [];
  return [...FORWARD.slice(Math.max(0, FORWARD.indexOf(from) - 1)), ...CLOSED];
}
