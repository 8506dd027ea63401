import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import type { QueueLoad } from '../queries';
import { becauseOf } from '../turn-words';
import styles from './next-turn.module.css';

export interface NextTurnProps {
  readonly queue: Pick<QueueLoad, 'next'>;
  /** Whether the reasons are shown at first. */
  readonly open?: boolean;
}

/** Who would get a referral that came now, and behind a disclosure why not each other. */
export function NextTurn({ queue, open = false }: NextTurnProps): ReactNode {
  const { t } = useTranslation('manager');
  const { number } = useFormats();
  const { rep, turn, candidates } = queue.next;
  return (
    <details className={styles.next} open={open}>
      <summary>
        {rep ? (
          <>
            {t('queues.next')} <strong>{rep.name}</strong>{' '}
            {turn !== null && (
              <span className={styles.turn}>{t('queues.turn', { turn: number(turn) })}</span>
            )}
          </>
        ) : (
          <strong className={styles.nobody}>{t('queues.nobody')}</strong>
        )}
        <span className={styles.why}>{t('queues.why')}</span>
      </summary>
      {rep && <p className={styles.because}>{becauseOf(queue)}</p>}
      <ul className={styles.others}>
        {candidates
          .filter((candidate) => candidate.rep.id !== rep?.id)
          .map(({ rep: other, because }) => (
            <li key={other.id}>
              <strong>{other.name}</strong> {because}
            </li>
          ))}
      </ul>
    </details>
  );
}
