import { useEffect, useRef } from 'react';
import type { Card } from './pipeline-board';

export const moveButtonId = (cardId: string): string => `move-${cardId}`;

/** Keeps the focus with a card that goes to another column, where it is drawn anew. */
export function useFollowFocus(cards: readonly Card[]): (id: string) => void {
  const followed = useRef<{ id: string; at: string } | null>(null);
  useEffect(() => {
    const { current } = followed;
    const card = current && cards.find(({ id }) => id === current.id);
    if (!card || card.lastChangedAt === current.at) return;
    followed.current = null;
    document.getElementById(moveButtonId(card.id))?.focus();
  }, [cards]);
  return (id) => {
    const card = cards.find((one) => one.id === id);
    followed.current = card ? { id, at: card.lastChangedAt } : null;
  };
}
