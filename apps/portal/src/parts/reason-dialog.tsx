import { Alert, Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from './submit-button';

export interface ReasonDialogProps {
  readonly opened: boolean;
  readonly title: string;
  /** Who will read the reason, and what for. */
  readonly label: string;
  readonly action: string;
  readonly busy?: boolean;
  readonly failure?: string | null;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
  /** What else is asked, above the reason. */
  readonly children?: ReactNode;
}

/** For what is done with a reason: handing back, taking back, handing over. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  const { opened, title, onClose } = props;
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <ReasonForm {...props} />
    </Modal>
  );
}

function ReasonForm({
  label,
  action,
  busy = false,
  failure = null,
  onGive,
  onClose,
  children,
}: ReasonDialogProps): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) onGive(reason.trim());
      }}
    >
      {failure !== null && (
        <Alert color="red" role="alert" mb="md">
          {failure}
        </Alert>
      )}
      {children}
      <Textarea
        label={label}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && missing ? t('reason.missing') : null}
        autosize
        minRows={3}
        required
        data-autofocus
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
        <SubmitButton busy={busy}>{action}</SubmitButton>
      </Group>
    </form>
  );
}
