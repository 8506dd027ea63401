import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Column, Sort } from './column';
import styles from './list-table.module.css';
import { ListRow } from './list-row';
import { SortButton } from './sort-button';
import { useRowKeys } from './use-row-keys';

export interface ListTableProps<Row> {
  /** What the list is, for who hears it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads: its first cell becomes the link, and a click anywhere in it follows. */
  readonly hrefOf?: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  /** Absent: each row opens. */
  readonly canOpen?: (row: Row) => boolean;
  /** The row that one was at, as the address says: it is marked, and J and K go on from it. */
  readonly selectedKey?: string | undefined;
  readonly onSelect?: (key: string) => void;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** Called when the end comes near and there may be more. */
  readonly onEnd?: () => void;
}

const ROW_PX = 48;
/** Shorter lists are simply there. */
const VIRTUAL_FROM = 150;
const NEAR_THE_END = 10;

/** A list to compare in: sorted by its headers, walked by J and K, opened by Enter. */
export function ListTable<Row>(props: ListTableProps<Row>): ReactNode {
  const { label, columns, rows, keyOf, hrefOf, onOpen, sort, onSort, onEnd } = props;
  const { selectedKey, onSelect } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = rows.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
    enabled: virtual,
    onChange: ({ range }) => {
      if (range && range.endIndex >= rows.length - NEAR_THE_END) onEnd?.();
    },
  });
  useRowKeys({
    frame,
    count: rows.length,
    from: rows.findIndex((row) => keyOf(row) === selectedKey),
    scrollTo: (index) => {
      if (virtual) virtualizer.scrollToIndex(index);
    },
  });
  const shown = virtual
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : rows.map((_, index) => index);
  const before = virtual ? (virtualizer.getVirtualItems()[0]?.start ?? 0) : 0;
  const after = virtual
    ? virtualizer.getTotalSize() - (virtualizer.getVirtualItems().at(-1)?.end ?? 0)
    : 0;
  return (
    <div ref={frame} className={styles.frame} data-virtual={virtual}>
      <table className={styles.table} aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={styles.head}
                data-align={column.align}
                data-wide={column.wide}
                style={{ width: column.width }}
                aria-sort={ariaSort(column, sort)}
              >
                {column.sortKey !== undefined && onSort ? (
                  <SortButton
                    label={column.header}
                    sortKey={column.sortKey}
                    sort={sort}
                    onSort={onSort}
                  />
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer columns={columns.length} px={before} />}
          {shown.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <ListRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                selected={key === selectedKey}
                onSelect={() => {
                  if (key !== selectedKey) onSelect?.(key);
                }}
                href={hrefOf?.(row)}
                onOpen={props.canOpen?.(row) === false ? undefined : onOpen}
              />
            );
          })}
          {after > 0 && <Spacer columns={columns.length} px={after} />}
        </tbody>
      </table>
    </div>
  );
}

const Spacer = ({ columns, px }: { readonly columns: number; readonly px: number }): ReactNode => (
  <tr aria-hidden>
    <td colSpan={columns} style={{ height: px, padding: 0 }} />
  </tr>
);

function ariaSort<Row>(
  { sortKey }: Column<Row>,
  sort: Sort | undefined,
): 'ascending' | 'descending' | 'none' | undefined {
  if (sortKey === undefined) return undefined;
  if (sort?.by !== sortKey) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
