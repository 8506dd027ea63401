import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useSay } from '../../../parts/use-say';
import { useSayFailure } from '../../../parts/use-say-failure';
import { RevokeApiKeyDocument } from '../operations';

export function useRevokeKey(onDone: () => void) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const say = useSay();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: (id: string) => execute(RevokeApiKeyDocument, { id }),
    onSuccess: () => say(t('keys.revoked')),
    onError: sayFailure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.apiKeys });
      onDone();
    },
  });
}
