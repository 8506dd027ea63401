import type { RefObject } from 'react';
import { useShortcuts } from '../use-shortcuts';

export interface FocusedRow {
  readonly frame: RefObject<HTMLElement | null>;
  /** Null: there is none that way. */
  readonly next: (at: number | null, step: 1 | -1) => number | null;
  /** Brings a row into sight, and so into being. */
  readonly scrollTo: (index: number) => void;
}

/** A row that was scrolled to is there within these frames, or never. */
const FRAMES = 20;

/** J and K walk the rows: the link of the row has the focus, so that Enter is the browser's own. */
export function useFocusedRow({ frame, next, scrollTo }: FocusedRow): void {
  const walk = (step: 1 | -1): void => {
    const list = frame.current;
    if (!list) return;
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    const at = row && list.contains(row) ? Number(row.dataset.index) : null;
    const index = next(at, step);
    if (index === null) return;
    scrollTo(index);
    focusLink(list, index, FRAMES);
  };
  useShortcuts({ j: () => walk(1), k: () => walk(-1) });
}

function focusLink(list: HTMLElement, index: number, frames: number): void {
  const link = list.querySelector<HTMLElement>(`[data-index="${index}"] a`);
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusLink(list, index, frames - 1));
}
