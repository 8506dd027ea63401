import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Column } from './column';
import styles from './list-table.module.css';

interface ListRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly href: string | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** A row that opens: by its first cell's link or button, and by a click anywhere in it. */
export function ListRow<Row>(props: ListRowProps<Row>): ReactNode {
  const { row, index, columns, selected, onSelect, href, onOpen } = props;
  const opens = href !== undefined || onOpen !== undefined;
  return (
    <tr
      className={styles.row}
      aria-rowindex={index + 2}
      data-row={index}
      data-opens={opens}
      aria-current={selected || undefined}
      onFocus={onSelect}
      onClick={(event) => {
        const { target, currentTarget } = event;
        if (target instanceof Element && target.closest('a, button, input, label')) return;
        currentTarget.querySelector<HTMLElement>('[data-opener]')?.click();
      }}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          className={styles.cell}
          data-align={column.align}
          data-wide={column.wide}
        >
          {place === 0 ? (
            <Opener href={href} onOpen={onOpen && (() => onOpen(row))}>
              {column.cell(row)}
            </Opener>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
}

interface OpenerProps {
  readonly href: string | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly children: ReactNode;
}

function Opener({ href, onOpen, children }: OpenerProps): ReactNode {
  if (href !== undefined)
    return (
      <Link to={href} className={styles.opener} data-opener>
        {children}
      </Link>
    );
  if (onOpen)
    return (
      <button type="button" onClick={onOpen} className={styles.opener} data-opener>
        {children}
      </button>
    );
  return children;
}
