import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import styles from './share-bar.module.css';

export interface Share {
  readonly id: string;
  readonly name: string;
  readonly turns: number;
  /** What would be exact; the turns are within one of it while nobody is away. */
  readonly fairShare: number;
  readonly note?: ReactNode;
}

export interface ShareBarsProps {
  /** What the bars show, for who does not see them. */
  readonly label: string;
  readonly shares: readonly Share[];
  /** Notes stand beside the names: for many queues at a glance. */
  readonly compact?: boolean;
}

/** Beyond the longest bar, so that its mark can be seen. */
const ROOM = 1.03;

/** Turns taken against the fair share, member by member: level bars that end at their marks are fair. */
export function ShareBars({ label, shares, compact = false }: ShareBarsProps): ReactNode {
  const { t } = useTranslation('parts');
  const { number } = useFormats();
  const most = ROOM * Math.max(1, ...shares.flatMap(({ turns, fairShare }) => [turns, fairShare]));
  return (
    <ul aria-label={label} className={styles.list} data-compact={compact}>
      {shares.map(({ id, name, turns, fairShare, note }) => (
        <li key={id} className={styles.row}>
          <span className={styles.name}>
            {name}
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" className={styles.bar} aria-hidden>
            <rect width="100" height="8" className={styles.track} />
            <rect width={(turns / most) * 100} height="8" className={styles.turns} />
            <rect
              x={(fairShare / most) * 100 - 0.9}
              width="1.8"
              height="8"
              className={styles.around}
            />
            <rect
              x={(fairShare / most) * 100 - 0.3}
              width="0.6"
              height="8"
              className={styles.fair}
            />
          </svg>
          <span className={styles.figures}>
            {t('share.turns', {
              turns: number(turns),
              fair: number(Math.round(fairShare * 10) / 10),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
