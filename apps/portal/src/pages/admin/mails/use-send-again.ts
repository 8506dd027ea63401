import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { useErrorWords } from '../../../parts/use-error-words';
import { useSay } from '../../../parts/use-say';
import { SendMailAgainDocument } from '../operations';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** One after the other: a mail that cannot be sent does not keep the others back, and is told of at the end. */
export function useSendAgain() {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const words = useErrorWords();
  const say = useSay();
  const [progress, setProgress] = useState<Progress | null>(null);
  const { mutate } = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const refused: unknown[] = [];
      for (const [done, id] of ids.entries()) {
        setProgress({ done, of: ids.length });
        await execute(SendMailAgainDocument, { id }).catch((error: unknown) => {
          refused.push(error);
        });
      }
      return { sent: ids.length - refused.length, refused };
    },
    onSuccess: ({ sent, refused }) => {
      if (sent > 0) say(t('mails.sentAgain', { count: sent }));
      if (refused.length > 0)
        say(t('mails.refused', { count: refused.length, because: words(refused[0]) }), 'refused');
    },
    onSettled: async () => {
      setProgress(null);
      await client.invalidateQueries({ queryKey: ['mails'] });
    },
  });
  return { progress, sendAgain: mutate };
}
