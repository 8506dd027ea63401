import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useTimeZone } from '../../../i18n/use-formats';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import { UpdateQueueDocument } from '../operations';
import type { QueueSettings } from '../queries';
import { draftOf, inputOf } from './queue-draft';
import type { QueueDraft } from './queue-draft';
import { QueueForm } from './queue-form';
import styles from './queue-form.module.css';
import { useRestore } from './use-restore';

export interface EditQueueProps {
  readonly queue: QueueSettings;
  readonly onDone: () => void;
}

/** Changes a queue; what it was can be brought back at once. */
export function EditQueue({ queue, onDone }: EditQueueProps): ReactNode {
  const { t } = useTranslation('manager');
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const { restore } = useRestore(queue.id);
  const latest = queue.revisions[0];
  // As it was when editing began: what arrives meanwhile must not change what somebody types.
  const [begun, setBegun] = useState(queue);
  const revision = begun.revisions[0]?.revision;
  const save = useMutation({
    mutationFn: (draft: QueueDraft) =>
      execute(UpdateQueueDocument, { input: { queueId: queue.id, ...inputOf(draft) } }),
    // Told while it is being saved, the list has this very change already.
    onMutate: () => ({ former: latest?.revision }),
    onSuccess: async (_, { name }, { former }) => {
      await client.invalidateQueries({ queryKey: keys.queues });
      if (former !== undefined) offerUndo(t('queue.saved', { queue: name }), () => restore(former));
      onDone();
    },
  });
  return (
    <>
      {latest?.revision !== revision && !save.isPending && !save.isSuccess && (
        <Alert role="alert" color="yellow" className={styles.overtaken}>
          <p>{t('queue.overtaken', { name: latest?.changedBy?.name ?? t('queue.somebody') })}</p>
          <Button variant="default" onClick={() => setBegun(queue)}>
            {t('queue.startAgain')}
          </Button>
        </Alert>
      )}
      <Form key={revision} queue={begun} saving={save} onDone={onDone} />
    </>
  );
}

interface FormProps extends EditQueueProps {
  readonly saving: Parameters<typeof QueueForm>[0]['saving'];
}

function Form({ queue, saving, onDone }: FormProps): ReactNode {
  const { t } = useTranslation('manager');
  const timeZone = useTimeZone();
  const [start] = useState(() => draftOf(queue, timeZone));
  return (
    <QueueForm
      start={start}
      asked={(draft) => ({ update: { queueId: queue.id, ...inputOf(draft) } })}
      action={t('queue.save')}
      saving={saving}
      fallback={queue.fallback}
      onCancel={onDone}
    />
  );
}
