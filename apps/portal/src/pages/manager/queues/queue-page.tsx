import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import { useViewer } from '../../../api/viewer';
import { Failed } from '../../../parts/failed';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { Quiet } from '../../../parts/quiet';
import { ForSales, TAKE_TURNS } from '../for-sales';
import { mayEditQueues, queueQuery } from '../queries';
import { EditQueue } from './edit-queue';
import { QueueDetails } from './queue-details';
import { useQueueWords } from './use-queue-words';

export function QueuePage(): ReactNode {
  return (
    <ForSales to={TAKE_TURNS}>
      <OneQueue />
    </ForSales>
  );
}

function OneQueue(): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const words = useQueueWords();
  const { queueId } = useParams({ from: '/signed-in/queues/$queueId' });
  const { edit = false } = useSearch({ from: '/signed-in/queues/$queueId' });
  const navigate = useNavigate({ from: '/queues/$queueId' });
  const { role } = useViewer();
  const query = useQuery(queueQuery(queueId, role));
  const mayEdit = mayEditQueues(role);
  const editing = (on: boolean): void => void navigate({ search: on ? { edit: true } : {} });
  return (
    <QueryStates query={query} page>
      {(queue) =>
        queue === null ? (
          <Failed
            page
            error={new ApiError('NOT_FOUND', t('queue.notFound'))}
            onRetry={() => void query.refetch()}
          />
        ) : (
          <>
            <PageHeader
              title={queue.name}
              back={{ to: '/queues', label: t('queues.title') }}
              actions={
                mayEdit && !edit && <Button onClick={() => editing(true)}>{t('queue.edit')}</Button>
              }
            >
              <Quiet>{words.scope(queue)}</Quiet>
              <Quiet>{words.sla(queue.sla)}</Quiet>
            </PageHeader>
            {edit && mayEdit ? (
              <EditQueue queue={queue} onDone={() => editing(false)} />
            ) : (
              <QueueDetails queue={queue} mayEdit={mayEdit} />
            )}
          </>
        )
      }
    </QueryStates>
  );
}
