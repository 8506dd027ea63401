import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../parts/use-shortcuts';
import { DecisionRow } from './decision-row';
import styles from './decisions-page.module.css';
import type { Decision } from './use-decisions';

const ROW_PX = 57;
const NEAR_THE_END = 10;

export interface DecisionListProps {
  readonly decisions: readonly Decision[];
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onEnd: () => void;
}

/** As long as there are decisions, and no more of it on the page than can be seen. */
export function DecisionList({ decisions, open, onOpen, onEnd }: DecisionListProps): ReactNode {
  const { t } = useTranslation('manager');
  const list = useRef<HTMLOListElement>(null);
  const [margin, setMargin] = useState(0);
  useEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: decisions.length,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => decisions[index]?.id ?? index,
    overscan: 8,
    scrollMargin: margin,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= decisions.length - NEAR_THE_END) onEnd();
  }, [last, decisions.length, onEnd]);
  const go = (step: number): void => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    const at = row ? Number(row.dataset['index']) + step : 0;
    const next = Math.min(decisions.length - 1, Math.max(0, at));
    virtualizer.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus(),
    );
  };
  useShortcuts({ j: () => go(1), k: () => go(-1) });
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label={t('decisions.list')}
      style={{ blockSize: virtualizer.getTotalSize() }}
    >
      {items.map(({ index, key, start }) => {
        const decision = decisions[index];
        if (!decision) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={decisions.length}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            <DecisionRow
              decision={decision}
              open={decision.id === open}
              onToggle={() => onOpen(decision.id === open ? null : decision.id)}
            />
          </li>
        );
      })}
    </ol>
  );
}
