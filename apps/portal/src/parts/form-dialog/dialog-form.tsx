import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../form-failure';
import { SubmitButton } from '../submit-button';

export interface DialogFormProps {
  /** The act, by its verb. */
  readonly action: string;
  readonly busy: boolean;
  /** What is needed for it is not there yet, and the fields say what. */
  readonly disabled?: boolean;
  /** What went wrong that belongs to no field. */
  readonly failure: string | null;
  readonly onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The fields of a dialog, what went wrong above them, and the two ways out below. */
export function DialogForm(props: DialogFormProps): ReactNode {
  const { action, busy, disabled = false, failure, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap="md">
        <FormFailure text={failure} />
        {children}
        <Group justify="flex-end" mt="sm" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <SubmitButton busy={busy} disabled={disabled}>
            {action}
          </SubmitButton>
        </Group>
      </Stack>
    </form>
  );
}
