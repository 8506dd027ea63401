import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { useLiveState } from './live';
import styles from './live-line.module.css';

/** Quiet while all is well; says since when it is not. */
export function LiveLine(): ReactNode {
  const { t } = useTranslation('app');
  const { time } = useFormats();
  const state = useLiveState();
  const words =
    'since' in state ? t(`live.${state.is}`, { since: time(state.since) }) : t(`live.${state.is}`);
  return (
    <span className={styles.line} data-state={state.is} role="status">
      <span className={styles.dot} aria-hidden />
      <span className={styles.words}>{words}</span>
    </span>
  );
}
