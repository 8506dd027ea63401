import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type BadgeTone = 'quiet' | 'accent' | 'good' | 'warn' | 'bad';

export interface BadgeProps {
  readonly tone?: BadgeTone;
  /** What it means, on hover. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A word that is a state. Its colour repeats what the word says. */
export const Badge = ({ tone = 'quiet', title, children }: BadgeProps): ReactNode => (
  <span className={styles.badge} data-tone={tone} title={title}>
    {children}
  </span>
);
