import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../live/announcer';

const LONG_ENOUGH_MS = 10_000;

/** Says that something was done, and offers to take it back for a while. */
export function useOfferUndo(): (message: string, undo: () => void) => void {
  const { t } = useTranslation();
  return useCallback(
    (message, undo) => {
      announce(message);
      const id = notifications.show({
        autoClose: LONG_ENOUGH_MS,
        closeButtonProps: { 'aria-label': t('action.close') },
        message: (
          <Group justify="space-between" wrap="nowrap">
            <span>{message}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id);
                undo();
              }}
            >
              {t('action.undo')}
            </Button>
          </Group>
        ),
      });
    },
    [t],
  );
}
