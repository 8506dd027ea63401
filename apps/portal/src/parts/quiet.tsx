import type { ReactNode } from 'react';
import styles from './quiet.module.css';

/** Words that stand back: what a page is about, a hint, that there is nothing yet. No wider than reads well. */
export const Quiet = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <p className={styles.quiet}>{children}</p>
);
