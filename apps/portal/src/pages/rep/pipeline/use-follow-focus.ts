import { useEffect, useRef } from 'react';
import type { Card } from './pipeline-board';

/** The button of a card that opens where it may go. */
export const moveButtonOf = (card: ParentNode | null | undefined): HTMLElement | null =>
  card?.querySelector<HTMLElement>('[aria-haspopup="menu"]') ?? null;

/** Keeps the focus with a card that goes to another column, where it is drawn anew. */
export function useFollowFocus(cards: readonly Card[]): (id: string) => void {
  const followed = useRef<{ id: string; at: string } | null>(null);
  useEffect(() => {
    const { current } = followed;
    const card = current && cards.find(({ id }) => id === current.id);
    if (!card || card.lastChangedAt === current.at) return;
    followed.current = null;
    moveButtonOf(document.querySelector(`[data-card="${CSS.escape(card.id)}"]`))?.focus();
  }, [cards]);
  return (id) => {
    const card = cards.find((one) => one.id === id);
    followed.current = card ? { id, at: card.lastChangedAt } : null;
  };
}
