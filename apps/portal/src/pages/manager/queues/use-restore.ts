import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { RestoreQueueDocument } from '../operations';

export interface Restoring {
  readonly restore: (revision: number) => void;
  readonly isPending: boolean;
}

/** Makes a queue what it was. Nobody's turns or credit are reset. */
export function useRestore(queueId: string): Restoring {
  const { t } = useTranslation('manager');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useMutation({
    mutationFn: (revision: number) => execute(RestoreQueueDocument, { queueId, revision }),
    onSuccess: () => {
      say(t('queue.restored'));
    },
    onError: sayFailure,
    onSettled: () => client.invalidateQueries({ queryKey: keys.queues }),
  });
  return { restore: mutate, isPending };
}
