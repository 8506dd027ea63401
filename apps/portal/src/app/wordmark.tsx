import type { ReactNode } from 'react';
import styles from './wordmark.module.css';

export const Wordmark = ({ nameClass }: { readonly nameClass?: string | undefined }): ReactNode => (
  <span className={styles.wordmark}>
    <svg viewBox="0 0 32 32" aria-hidden className={styles.mark}>
      <rect width="32" height="32" rx="8" fill="#3a50bd" />
      <path
        d="M7 21 18 10M14 22 25 11"
        stroke="#fff"
        strokeWidth="4"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
    <span className={nameClass}>Staffetta</span>
  </span>
);
