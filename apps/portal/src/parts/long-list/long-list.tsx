import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useFocusedRow } from './focused-row';
import { itemAt, itemsIn, nextRow, rowsBetween } from './items';
import styles from './long-list.module.css';
import { ListSkeleton } from './list-skeleton';
import type { Pages } from './use-pages';
import { useTopOf } from './use-top-of';

export interface ListGroup<Row> {
  readonly id: string;
  /** Stands above its rows; null where the list is one. */
  readonly title: ReactNode;
  readonly pages: Pages<Row>;
}

export interface LongListProps<Row> {
  /** What the list is, for who hears it. */
  readonly label: string;
  /** The columns' names, in their order. */
  readonly headers: readonly string[];
  readonly groups: readonly ListGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The cells of a row, each a `<Cell>`; the first one holds the link that the row opens by. */
  readonly children: (row: Row, groupId: string) => ReactNode;
  /** How wide the columns are: a class that sets `grid-template-columns`, and it again on a phone. */
  readonly columnsClass: string | undefined;
  /** The row that one was at, as the address says: it is marked, and J and K go on from it. */
  readonly selectedKey: string | undefined;
  readonly onSelect: (key: string) => void;
}

const ROW_PX = 56;
const OVERSCAN = 10;
/** What covers the window's edges: the header above, on a phone the places below. */
const COVERED_ABOVE_PX = 72;
const COVERED_BELOW_PX = 88;

/**
 * A list of any length that scrolls with the page: what is looked at is there, and little more. J and K walk
 * its rows, and Enter follows the link that has the focus.
 */
export function LongList<Row>(props: LongListProps<Row>): ReactNode {
  const { label, headers, groups, keyOf, children, columnsClass, selectedKey, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const top = useTopOf(frame);
  const count = itemsIn(groups);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: top,
    scrollPaddingStart: COVERED_ABOVE_PX,
    scrollPaddingEnd: COVERED_BELOW_PX,
    useFlushSync: false,
  });
  const shown = virtualizer.getVirtualItems();
  const from = shown[0]?.index ?? 0;
  const to = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    for (const part of rowsBetween(groups, from, to)) part.group.pages.reach(part.from, part.to);
  }, [groups, from, to]);
  const keyAt = (index: number): string | null => {
    const item = itemAt<Row, ListGroup<Row>>(groups, index);
    return item?.row === undefined ? null : keyOf(item.row);
  };
  const selected = shown.find(({ index }) => keyAt(index) === selectedKey)?.index ?? null;
  useFocusedRow({
    frame,
    next: (at, step) => nextRow(groups, at ?? selected, step),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  });
  return (
    <div
      role="table"
      className={styles.list}
      aria-label={label}
      aria-rowcount={count + 1}
      aria-colcount={headers.length}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={`${styles.row} ${columnsClass}`}>
          {headers.map((header) => (
            <div key={header} role="columnheader" className={styles.header}>
              {header}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        ref={frame}
        className={styles.body}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {shown.map(({ index, start }) => {
          const item = itemAt<Row, ListGroup<Row>>(groups, index);
          if (!item) return null;
          const { group, row } = item;
          return (
            <div
              key={item.is === 'title' ? group.id : row === undefined ? `-${index}` : keyOf(row)}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-row={item.is === 'row' || undefined}
              aria-current={index === selected || undefined}
              onFocus={() => {
                const key = keyAt(index);
                if (key !== null && key !== selectedKey) onSelect(key);
              }}
              ref={virtualizer.measureElement}
              className={`${styles.placed} ${item.is === 'row' ? `${styles.row} ${styles.opens} ${columnsClass}` : styles.title}`}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {item.is === 'title' ? (
                <div role="cell" aria-colspan={headers.length}>
                  {group.title}
                </div>
              ) : row === undefined ? (
                <ListSkeleton columns={headers.length} />
              ) : (
                children(row, group.id)
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
