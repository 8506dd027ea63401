import type { ReactNode } from 'react';
import type { Tone } from './clock-state';
import styles from './clock.module.css';

const RADIUS = 8;
const ROUND = 2 * Math.PI * RADIUS;

/** How much is left, as a ring; the figures beside it say the same. */
export const Ring = ({ left, tone }: { readonly left: number; readonly tone: Tone }): ReactNode => (
  <svg viewBox="0 0 20 20" className={styles.ring} data-tone={tone} aria-hidden>
    <circle cx="10" cy="10" r={RADIUS} className={styles.track} />
    <circle
      cx="10"
      cy="10"
      r={RADIUS}
      className={styles.rest}
      strokeDasharray={`${left * ROUND} ${ROUND}`}
      transform="rotate(-90 10 10)"
    />
  </svg>
);
