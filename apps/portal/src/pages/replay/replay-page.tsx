import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { QueryStates } from '../../parts/query-states';
import { When } from '../../parts/when';
import { ForManagers } from './for-managers';
import { draftNamesQuery, replaysQuery } from './queries';
import { ReplayName } from './replay-name';
import styles from './replay.module.css';
import { StartForm } from './start-form';

/** What would other settings have made of a past period? */
export function ReplayPage(): ReactNode {
  const { t } = useTranslation('replay');
  return (
    <ForManagers>
      <PageHeader title={t('title')}>
        <Quiet>{t('intro')}</Quiet>
      </PageHeader>
      <Begin />
      <Own />
    </ForManagers>
  );
}

function Begin(): ReactNode {
  const { draft } = useSearch({ from: '/signed-in/replay' });
  const query = useQuery(draftNamesQuery);
  return (
    <QueryStates query={query}>
      {(drafts) => (
        <StartForm
          drafts={drafts}
          draftId={drafts.some(({ id }) => id === draft) ? (draft ?? null) : null}
        />
      )}
    </QueryStates>
  );
}

function Own(): ReactNode {
  const { t } = useTranslation('replay');
  const query = useQuery(replaysQuery);
  return (
    <section aria-labelledby="own" className={styles.own}>
      <h2 id="own" className={styles.heading}>
        {t('own')}
      </h2>
      <QueryStates query={query}>
        {(replays) =>
          replays.length === 0 ? (
            <Quiet>{t('ownEmpty')}</Quiet>
          ) : (
            <ul className={styles.list}>
              {replays.map((replay) => (
                <li key={replay.id}>
                  <Link to="/replay/$replayId" params={{ replayId: replay.id }}>
                    <ReplayName replay={replay} />
                  </Link>{' '}
                  <span className={styles.quiet}>
                    {t(`status.${replay.status}`)}, <When at={replay.askedAt} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </section>
  );
}
