import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Empty } from '../../parts/empty';
import { Failed } from '../../parts/failed';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import { QueryStates } from '../../parts/query-states';
import { ContestCard } from './contest-card';
import styles from './contests.module.css';
import { ContestsDocument } from './operations';
import type { Contest } from './operations';

const PAGE = 50;

/** Accounts that one partner holds and another one asks for: to decide for the vendor, to follow for who asked. */
export function ContestsPage(): ReactNode {
  const { t } = useTranslation('contests');
  const { role } = useViewer();
  if (role === 'SALES_REP')
    return (
      <Failed page error={new ApiError('FORBIDDEN', t('forbidden'))} onRetry={() => undefined} />
    );
  const side = worksForPartner(role) ? 'partner' : 'vendor';
  return (
    <>
      <PageHeader title={t(`${side}.title`)}>
        <Quiet>{t(`${side}.intro`)}</Quiet>
      </PageHeader>
      <Contests side={side} />
    </>
  );
}

function Contests({ side }: { readonly side: 'partner' | 'vendor' }): ReactNode {
  const { t } = useTranslation(['contests', 'common']);
  const query = usePagedList<Contest>({
    queryKey: keys.contests,
    ask: async (after, signal) =>
      (await execute(ContestsDocument, { first: PAGE, after }, { signal })).claimContests,
  });
  const { hasNextPage, isFetchingNextPage } = query;
  return (
    <QueryStates query={query}>
      {(all) =>
        all.length === 0 ? (
          <Empty title={t(`${side}.none`)} text={t(`${side}.noneText`)} />
        ) : (
          <div className={styles.groups}>
            <Group
              title={t('open')}
              contests={all.filter(({ status }) => status === 'OPEN')}
              none={t(`${side}.noneOpen`)}
            />
            <Group title={t('settled')} contests={all.filter(({ status }) => status !== 'OPEN')} />
            {hasNextPage && (
              <Button
                variant="default"
                loading={isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('common:action.more')}
              </Button>
            )}
          </div>
        )
      }
    </QueryStates>
  );
}

interface GroupProps {
  readonly title: string;
  readonly contests: readonly Contest[];
  /** What is said where there are none; absent: the group is not there then. */
  readonly none?: string;
}

function Group({ title, contests, none }: GroupProps): ReactNode {
  if (contests.length === 0 && none === undefined) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {contests.length === 0 ? (
        <Quiet>{none}</Quiet>
      ) : (
        <ul className={styles.list}>
          {contests.map((contest) => (
            <li key={contest.id}>
              <ContestCard contest={contest} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
