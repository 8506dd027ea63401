import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useTimeZone } from '../../../i18n/use-formats';
import { PageHeader } from '../../../parts/page-header';
import { useSay } from '../../../parts/use-say';
import { ForSales, MANAGE_SALES } from '../for-sales';
import { CreateQueueDocument } from '../operations';
import { useKeptEdit } from './kept-edit';
import { inputOf, newDraft } from './queue-draft';
import { QueueForm } from './queue-form';

export function NewQueuePage(): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <ForSales to={MANAGE_SALES}>
      <PageHeader title={t('queues.new')} back={{ to: '/queues', label: t('queues.title') }} />
      <NewQueue />
    </ForSales>
  );
}

function NewQueue(): ReactNode {
  const { t } = useTranslation('manager');
  const timeZone = useTimeZone();
  const [start] = useState(() => newDraft(timeZone));
  const left = useKeptEdit();
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation({
    mutationFn: (draft: typeof start) => execute(CreateQueueDocument, { input: inputOf(draft) }),
    onSuccess: async ({ createQueue: { id } }, { name }) => {
      await client.invalidateQueries({ queryKey: keys.queues });
      say(t('queue.created', { queue: name }));
      await navigate({ to: '/queues/$queueId', params: { queueId: id } });
    },
  });
  return (
    <QueueForm
      start={start}
      kept={left?.draft ?? null}
      begun={null}
      asked={(draft) => ({ create: inputOf(draft) })}
      action={t('queue.create')}
      saving={create}
      fallback={false}
      onCancel={() => void navigate({ to: '/queues' })}
    />
  );
}
