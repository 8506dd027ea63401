import type { ReactNode } from 'react';
import styles from './long-list.module.css';

export interface CellProps {
  /** Where the cell stands on a phone: a class that sets `grid-area`. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export const Cell = ({ className = '', children }: CellProps): ReactNode => (
  <div role="cell" className={`${styles.cell} ${className}`}>
    {children}
  </div>
);
