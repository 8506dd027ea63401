import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { clockFace } from '../../i18n/durations';
import { useDurationWords } from '../../i18n/use-duration-words';
import { useFormats } from '../../i18n/use-formats';
import { announce } from '../../live/announcer';
import { clockState } from './clock-state';
import type { Clocked } from './clock-state';
import styles from './clock.module.css';
import { Ring } from './ring';

export interface ClockProps {
  readonly clocked: Clocked;
  /** `large`: with when it is due; `row`: what fits into a list. */
  readonly size?: 'row' | 'large';
  /** Who is waited for, where this clock is what the page is about: its turns are said aloud. */
  readonly announceFor?: string;
}

/** The one clock that partner, rep and manager see: a ring that empties, and the time left in figures. */
export function Clock({ clocked, size = 'row', announceFor }: ClockProps): ReactNode {
  const { t } = useTranslation('parts');
  const now = useServerNow();
  const formats = useFormats();
  const duration = useDurationWords();
  const state = clockState(clocked, now);
  useTurnsSaidAloud(state.is === 'running' ? state.tone : state.is, announceFor);
  const { dueAt } = clocked;
  const due = dueAt === null ? null : t('clock.due', { when: formats.momentWithZone(dueAt, now) });
  switch (state.is) {
    case 'none':
      return <span className={styles.quiet}>{t('clock.none')}</span>;
    case 'ended':
      return <span className={styles.quiet}>{t('clock.ended')}</span>;
    case 'answered':
      return (
        <span className={state.late ? styles.late : styles.quiet}>
          {t('clock.answered', { time: duration(state.afterMs) })}
        </span>
      );
    case 'paused':
      return (
        <span className={styles.clock} data-size={size}>
          <Ring left={state.left} tone="calm" />
          <span className={styles.words}>
            <span className={styles.paused}>
              {t('clock.paused', { when: formats.momentWithZone(state.until, now) })}
            </span>
            {size === 'large' && (
              <span className={styles.due}>
                {t('clock.left', { time: clockFace(state.leftMs) })}
                {due !== null && ` · ${due}`}
              </span>
            )}
          </span>
        </span>
      );
    case 'running':
      return (
        <span
          className={styles.clock}
          data-size={size}
          data-tone={state.tone}
          title={dueAt === null ? undefined : formats.exact(dueAt)}
        >
          <Ring left={state.left} tone={state.tone} />
          <span className={styles.words}>
            <span role="timer" aria-live="off" className={styles.face}>
              {state.leftMs > 0
                ? t('clock.left', { time: clockFace(state.leftMs) })
                : t('clock.late', { time: clockFace(-state.leftMs) })}
            </span>
            {size === 'large' && due !== null && (
              <span className={styles.due}>
                {due} · {t('clock.inAll', { time: duration(state.totalMs) })}
              </span>
            )}
          </span>
        </span>
      );
  }
}

/** Who listens hears a clock turn, and not every second of it. */
function useTurnsSaidAloud(turn: string, rep: string | undefined): void {
  const { t } = useTranslation('parts');
  useEffect(() => {
    if (rep === undefined) return;
    if (turn === 'soon' || turn === 'urgent' || turn === 'late')
      announce(t(`clock.turn.${turn}`, { rep }));
  }, [turn, rep, t]);
}
