import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useState } from 'react';

/** The key under which a dragged card carries its id. */
export const CARD_ID = 'cardId';

/** The id of the card that is being dragged; null: none. */
export function useDragging(): string | null {
  const [dragged, setDragged] = useState<string | null>(null);
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setDragged(cardIdOf(source.data)),
        onDrop: () => setDragged(null),
      }),
    [],
  );
  return dragged;
}

export function cardIdOf(data: Readonly<Record<string | symbol, unknown>>): string | null {
  const id = data[CARD_ID];
  return typeof id === 'string' ? id : null;
}
