import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import { PageHeader } from '../../../parts/page-header';
import { ForSales, MANAGE_SALES } from '../for-sales';
import { openClocksQuery, queuesQuery } from '../queries';
import { Answers } from './answers';
import { Breaches } from './breaches';
import { ClockList } from './clock-list';
import type { OpenClock } from './clock-list';
import styles from './live-page.module.css';
import { QueueWall } from './queue-wall';

const HandOver = lazy(() => import('../../../parts/hand-over/hand-over'));

export function LivePage(): ReactNode {
  return (
    <ForSales to={MANAGE_SALES}>
      <Wall />
    </ForSales>
  );
}

/** Is anything about to go wrong? Clocks and queues first; what was, below. */
function Wall(): ReactNode {
  const { t } = useTranslation('manager');
  const clocks = useQuery(openClocksQuery);
  const queues = useQuery(queuesQuery);
  const [handing, setHanding] = useState<OpenClock | null>(null);
  return (
    <div className={styles.wall}>
      <PageHeader title={t('live.title')} />
      <div className={styles.now}>
        <section aria-labelledby="clocks" className={styles.section}>
          <h2 id="clocks" className={styles.heading}>
            {t('live.clocks')}
            {clocks.data && (
              <span className={styles.count}>
                {t('live.waiting', { count: clocks.data.total })}
              </span>
            )}
          </h2>
          <QueryStates query={clocks} loading={<Loading rows={8} />}>
            {(answer) => <ClockList {...answer} onHandOver={setHanding} />}
          </QueryStates>
        </section>
        <section aria-labelledby="queues" className={styles.section}>
          <h2 id="queues" className={styles.heading}>
            {t('live.queues')}
          </h2>
          <QueryStates query={queues} loading={<Loading rows={8} />}>
            {(answer) => <QueueWall queues={answer} />}
          </QueryStates>
        </section>
      </div>
      <div className={styles.later}>
        <Answers />
        <Breaches />
      </div>
      <Suspense>
        {handing && (
          <HandOver
            referral={{
              id: handing.id,
              company: handing.company.name,
              rep: handing.assignment.rep.name,
            }}
            onClose={() => setHanding(null)}
          />
        )}
      </Suspense>
    </div>
  );
}
