import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useSayFailure } from '../../../parts/use-say-failure';
import { RevokeApiKeyDocument } from '../operations';

export function useRevokeKey(onDone: () => void) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  return useMutation({
    mutationFn: (id: string) => execute(RevokeApiKeyDocument, { id }),
    onSuccess: () => {
      notifications.show({ message: t('keys.revoked'), role: 'status' });
    },
    onError: sayFailure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.apiKeys });
      onDone();
    },
  });
}
