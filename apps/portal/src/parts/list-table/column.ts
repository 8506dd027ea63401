import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures and times stand at the end. */
  readonly align?: 'end';
  /** Left out on a phone, where the first column says the most. */
  readonly wide?: boolean;
  readonly width?: string;
  /** Given where the list can be sorted by it. */
  readonly sortKey?: string;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}
