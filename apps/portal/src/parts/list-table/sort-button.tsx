import { UnstyledButton } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/icons/IconArrowDown';
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp';
import type { ReactNode } from 'react';
import type { Sort } from './column';
import styles from './list-table.module.css';

export interface SortButtonProps {
  readonly label: string;
  readonly sortKey: string;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort) => void;
}

/** A header that sorts; again, the other way round. */
export function SortButton({ label, sortKey, sort, onSort }: SortButtonProps): ReactNode {
  const descending = sort?.by === sortKey ? sort.descending : null;
  const Arrow = descending === true ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton
      className={styles.sort}
      onClick={() => onSort({ by: sortKey, descending: descending === false })}
    >
      {label}
      {descending !== null && <Arrow size={14} aria-hidden />}
    </UnstyledButton>
  );
}
