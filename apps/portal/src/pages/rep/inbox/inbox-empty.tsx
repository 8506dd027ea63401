import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { Empty } from '../../../parts/empty';
import styles from './inbox-empty.module.css';
import { nextInLineQuery } from './inbox-query';

/** Nothing to answer: who is next in line, and what else there is to do. */
export function InboxEmpty({ isRep }: { readonly isRep: boolean }): ReactNode {
  const { t } = useTranslation('rep');
  if (!isRep) return <Empty title={t('empty.title')} text={t('empty.manager')} />;
  return (
    <Empty
      title={t('empty.title')}
      text={t('empty.text')}
      action={
        <>
          <NextInLine />
          <Link to="/pipeline" className={styles.link}>
            {t('empty.pipeline')}
          </Link>
        </>
      }
    />
  );
}

function NextInLine(): ReactNode {
  const { t } = useTranslation('rep');
  const { id } = useViewer();
  const { data: queues } = useQuery(nextInLineQuery);
  if (!queues) return null;
  if (queues.length === 0) return <p>{t('empty.noQueue')}</p>;
  return (
    <ul className={styles.queues}>
      {queues.map(({ id: queueId, name, next: { rep } }) => (
        <li key={queueId} data-mine={rep?.id === id || undefined}>
          {rep === null
            ? t('empty.nobody', { queue: name })
            : rep.id === id
              ? t('empty.you', { queue: name })
              : t('empty.other', { queue: name, rep: rep.name })}
        </li>
      ))}
    </ul>
  );
}
