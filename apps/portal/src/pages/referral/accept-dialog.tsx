import { Alert, Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { serverNow } from '../../api/server-clock';
import { useErrorWords } from '../../parts/use-error-words';
import { useSay } from '../../parts/use-say';
import { accepted } from './foresee';
import { AcceptDocument } from './operations';
import type { Referral } from './referral';
import { useStep } from './use-step';

export interface AcceptDialogProps {
  readonly referral: Referral;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** It did not work, and can be tried again: what was typed is still there. */
  readonly onFailed: () => void;
}

/** Two keystrokes, A and Enter: closed and shown at once, and open again where it did not work. */
export function AcceptDialog({
  referral,
  opened,
  onClose,
  onFailed,
}: AcceptDialogProps): ReactNode {
  const { t } = useTranslation(['referral', 'common']);
  const words = useErrorWords();
  const say = useSay();
  const [note, setNote] = useState('');
  const { id, company } = referral;
  const accept = useStep(id, {
    run: () => execute(AcceptDocument, { input: { referralId: id, note: note.trim() || null } }),
    foresee: (before) => accepted(before, new Date(serverNow()).toISOString()),
  });
  const { error } = accept;
  const submit = (): void => {
    onClose();
    accept.mutate(undefined, {
      onSuccess: () => say(t('act.accept.done', { company: company.name })),
      onError: (failure) => {
        if (!isApiError(failure, 'CONFLICT')) onFailed();
      },
    });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('act.accept.title', { company: company.name })}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {error && (
          <Alert color="red" role="alert" mb="md">
            {words(error)}
          </Alert>
        )}
        <Textarea
          label={t('act.accept.note')}
          description={t('act.accept.noteHint')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={2_000}
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" data-autofocus>
            {t('act.accept.action')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
