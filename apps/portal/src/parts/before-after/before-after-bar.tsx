import type { ReactNode } from 'react';
import styles from './before-after-bar.module.css';

export interface BeforeAfterBarProps {
  /** Parts of the whole, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/** What is now as an outline, and what an edit makes of it as a bar. The figures beside it say it in words. */
export function BeforeAfterBar({ before, after }: BeforeAfterBarProps): ReactNode {
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.after} style={{ inlineSize: `${after * 100}%` }} />
      <span className={styles.before} style={{ inlineSize: `${before * 100}%` }} />
    </span>
  );
}
