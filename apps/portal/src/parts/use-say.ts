import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says in passing that something was done, or what came in between. */
export function useSay(): (message: string, kind?: 'done' | 'refused') => void {
  const { t } = useTranslation();
  return useCallback(
    (message, kind = 'done') => {
      notifications.show({
        message,
        closeButtonProps: { 'aria-label': t('action.close') },
        ...(kind === 'refused' && { color: 'red', role: 'alert' }),
      });
    },
    [t],
  );
}
