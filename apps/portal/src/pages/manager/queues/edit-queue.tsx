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
import { QueueForm } from './queue-form';
import { useRestore } from './use-restore';

export interface EditQueueProps {
  readonly queue: QueueSettings;
  readonly onDone: () => void;
}

/** Changes a queue; what it was can be brought back at once. */
export function EditQueue({ queue, onDone }: EditQueueProps): ReactNode {
  const { t } = useTranslation('manager');
  const timeZone = useTimeZone();
  // As it was when editing began: what arrives meanwhile must not change what somebody types.
  const [start] = useState(() => draftOf(queue, timeZone));
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const { restore } = useRestore(queue.id);
  const former = queue.revisions[0]?.revision;
  const save = useMutation({
    mutationFn: (draft: typeof start) =>
      execute(UpdateQueueDocument, { input: { queueId: queue.id, ...inputOf(draft) } }),
    onSuccess: async (_, { name }) => {
      await client.invalidateQueries({ queryKey: keys.queues });
      if (former !== undefined) offerUndo(t('queue.saved', { queue: name }), () => restore(former));
      onDone();
    },
  });
  return (
    <QueueForm
      start={start}
      asked={(draft) => ({ update: { queueId: queue.id, ...inputOf(draft) } })}
      action={t('queue.save')}
      saving={save}
      fallback={queue.fallback}
      onCancel={onDone}
    />
  );
}
