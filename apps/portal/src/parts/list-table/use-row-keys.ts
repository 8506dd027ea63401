import type { RefObject } from 'react';
import { useShortcuts } from '../use-shortcuts';

export interface RowKeys {
  readonly frame: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Where to go on from while no row has the focus; -1: from the top. */
  readonly from: number;
  /** Brings a row into being that is too far away to be there. */
  readonly scrollTo: (index: number) => void;
}

/** J and K walk the rows; what opens a row has the focus, so Enter is the browser's own. */
export function useRowKeys({ frame, count, from, scrollTo }: RowKeys): void {
  const go = (step: 1 | -1): void => {
    if (count === 0 || !frame.current) return;
    const row = document.activeElement?.closest<HTMLElement>('[data-row]');
    const at = row && frame.current.contains(row) ? Number(row.dataset.row) : from;
    const next = at === -1 ? 0 : Math.min(count - 1, Math.max(0, at + step));
    scrollTo(next);
    requestAnimationFrame(() =>
      frame.current
        ?.querySelector<HTMLElement>(`[data-row="${next}"] [data-opener]`)
        ?.focus({ focusVisible: true }),
    );
  };
  useShortcuts({ j: () => go(1), k: () => go(-1) });
}
