import type { ReactNode } from 'react';
import styles from './open-layout.module.css';
import { Wordmark } from './wordmark';

/** The page around what stands where no other page could. */
export const BarePage = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className={styles.page}>
    <header className={styles.header}>
      <Wordmark />
    </header>
    <main id="main" className={styles.main}>
      {children}
    </main>
  </div>
);
