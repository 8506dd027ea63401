import type { RefObject } from 'react';
import { useShortcuts } from '../../../parts/use-shortcuts';
import { moveButtonOf } from './use-follow-focus';

/** J and K go from card to card, M opens where the card may go. */
export function useCardKeys(board: RefObject<HTMLElement | null>): void {
  const shown = (): HTMLElement[] =>
    [...(board.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].filter((card) =>
      card.checkVisibility(),
    );
  const at = (cards: readonly HTMLElement[]): number =>
    cards.findIndex((card) => card.contains(document.activeElement));
  const step = (by: 1 | -1): void => {
    const cards = shown();
    const current = at(cards);
    const next = cards[current === -1 ? 0 : current + by];
    next?.querySelector<HTMLElement>('a')?.focus();
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    m: () => {
      const cards = shown();
      moveButtonOf(cards[at(cards)])?.click();
    },
  });
}
