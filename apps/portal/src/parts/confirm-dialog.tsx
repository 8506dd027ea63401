import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFirstPress } from './is-first-press';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly text: string;
  /** The act, by its verb. */
  readonly action: string;
  readonly destructive?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone. */
export function ConfirmDialog({
  opened,
  title,
  text,
  action,
  destructive = false,
  busy = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text>{text}</Text>
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('action.cancel')}
        </Button>
        <Button
          color={destructive ? 'red.9' : undefined}
          loading={busy}
          onClick={(event) => {
            if (isFirstPress(event)) onConfirm();
          }}
        >
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
