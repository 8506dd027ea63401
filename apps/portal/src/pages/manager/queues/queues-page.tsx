import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { Empty } from '../../../parts/empty';
import { Quiet } from '../../../parts/quiet';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ShareBars } from '../../../parts/share-bar/share-bar';
import { ForSales, TAKE_TURNS } from '../for-sales';
import { mayEditQueues, queuesQuery, untilOthersTurns } from '../queries';
import type { QueueLoad } from '../queries';
import { sharesOf } from '../turn-words';
import { FairnessLine } from './fairness-line';
import { MemberNote } from './member-note';
import { NextTurn } from './next-turn';
import styles from './queues-page.module.css';
import { useQueueWords } from './use-queue-words';

export function QueuesPage(): ReactNode {
  const { t } = useTranslation('manager');
  const { role } = useViewer();
  const mayEdit = mayEditQueues(role);
  return (
    <ForSales to={TAKE_TURNS}>
      <PageHeader
        title={t('queues.title')}
        actions={
          mayEdit && (
            <Button component={Link} to="/queues/new">
              {t('queues.new')}
            </Button>
          )
        }
      >
        <Quiet>{t(mayEdit ? 'queues.intro' : 'queues.introOwn')}</Quiet>
      </PageHeader>
      <Queues mayEdit={mayEdit} />
    </ForSales>
  );
}

function Queues({ mayEdit }: { readonly mayEdit: boolean }): ReactNode {
  const { t } = useTranslation('manager');
  const { role } = useViewer();
  const queues = useQuery({ ...queuesQuery, refetchInterval: untilOthersTurns(role) });
  return (
    <QueryStates query={queues}>
      {(list) =>
        list.length === 0 ? (
          <Empty
            title={t('queues.empty')}
            text={t(mayEdit ? 'queues.emptyText' : 'queues.emptyOwn')}
          />
        ) : (
          <ul className={styles.list}>
            {list.map((queue) => (
              <QueueRow key={queue.id} queue={queue} />
            ))}
          </ul>
        )
      }
    </QueryStates>
  );
}

function QueueRow({ queue }: { readonly queue: QueueLoad }): ReactNode {
  const { t } = useTranslation('manager');
  const words = useQueueWords();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link to="/queues/$queueId" params={{ queueId: queue.id }} className={styles.link}>
            {queue.name}
          </Link>
        </h2>
        <Quiet>{words.scope(queue)}</Quiet>
        <Quiet>{words.sla(queue.sla)}</Quiet>
        <NextTurn queue={queue} />
      </div>
      <div className={styles.shares}>
        <FairnessLine queue={queue} />
        <ShareBars
          label={t('queues.sharesOf', { queue: queue.name })}
          shares={sharesOf(queue).map(({ member, ...share }) => ({
            ...share,
            note: <MemberNote member={member} />,
          }))}
        />
      </div>
    </li>
  );
}
