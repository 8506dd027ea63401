import { Alert, Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useTimeZone } from '../../../i18n/use-formats';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import type { UpdateQueueInput } from '../generated/graphql';
import { UpdateQueueDocument } from '../operations';
import type { QueueSettings } from '../queries';
import { useKeptEdit } from './kept-edit';
import { changesOf } from './queue-changes';
import { draftOf } from './queue-draft';
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
  const timeZone = useTimeZone();
  const client = useQueryClient();
  const offerUndo = useOfferUndo();
  const { restore } = useRestore(queue.id);
  const latest = queue.revisions[0];
  const left = useKeptEdit();
  // As it was when editing began: what arrives meanwhile must not change what somebody types.
  const [{ begun, kept }, begin] = useState({
    ...{ begun: left?.begun ?? queue, kept: left?.draft ?? null },
  });
  const revision = begun.revisions[0]?.revision;
  const start = useMemo(() => draftOf(begun, timeZone), [begun, timeZone]);
  const updateOf = (draft: QueueDraft): UpdateQueueInput => ({
    queueId: queue.id,
    ...changesOf(start, draft, draftOf(queue, timeZone)),
  });
  const save = useMutation({
    mutationFn: (draft: QueueDraft) => execute(UpdateQueueDocument, { input: updateOf(draft) }),
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
          <Button variant="default" onClick={() => begin({ begun: queue, kept: null })}>
            {t('queue.startAgain')}
          </Button>
        </Alert>
      )}
      <QueueForm
        key={revision}
        start={start}
        kept={kept}
        begun={begun}
        asked={(draft) => ({ update: updateOf(draft) })}
        action={t('queue.save')}
        saving={save}
        fallback={queue.fallback}
        onCancel={onDone}
      />
    </>
  );
}
