import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../../../parts/message';
import { ShareBars } from '../../../parts/share-bar/share-bar';
import type { QueueLoad } from '../queries';
import { MemberNote } from '../queues/member-note';
import { NextTurn } from '../queues/next-turn';
import { becauseOf, sharesOf } from '../turn-words';
import styles from './queue-wall.module.css';

/** Each queue: who is next and why, and what each member has had against their fair share. */
export function QueueWall({ queues }: { readonly queues: readonly QueueLoad[] }): ReactNode {
  const { t } = useTranslation('manager');
  if (queues.length === 0)
    return (
      <Message title={t('queues.empty')}>
        <p>{t('queues.emptyText')}</p>
        <Link to="/queues/new">{t('queues.new')}</Link>
      </Message>
    );
  return (
    <ul className={styles.wall}>
      {queues.map((queue) => (
        <li key={queue.id} className={styles.queue}>
          <h3 className={styles.name}>
            <Link to="/queues/$queueId" params={{ queueId: queue.id }} className={styles.link}>
              {queue.name}
            </Link>
          </h3>
          <NextTurn queue={queue} />
          <p className={styles.because}>{becauseOf(queue)}</p>
          <ShareBars
            compact
            label={t('queues.sharesOf', { queue: queue.name })}
            shares={sharesOf(queue).map(({ member, ...share }) => ({
              ...share,
              note: <MemberNote member={member} />,
            }))}
          />
        </li>
      ))}
    </ul>
  );
}
