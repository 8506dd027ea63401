import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../api/server-clock';
import { morningOf, tomorrow } from './back-at';

export interface AwayDialogProps {
  readonly timeZone: string;
  readonly onLeave: (until: string) => void;
  readonly onClose: () => void;
}

/** Away until the morning of a day. */
export default function AwayDialog({ timeZone, onLeave, onClose }: AwayDialogProps): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const first = tomorrow(serverNow(), timeZone);
  const [date, setDate] = useState(first);
  const [tried, setTried] = useState(false);
  const isFine = /^\d{4}-\d\d-\d\d$/.test(date) && date >= first;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('availability.dialog.title')}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isFine) onLeave(morningOf(date, timeZone));
        }}
      >
        <TextInput
          type="date"
          label={t('availability.dialog.day')}
          description={t('availability.dialog.text')}
          min={first}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
          error={tried && !isFine ? t('availability.dialog.future') : null}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit">{t('availability.dialog.action')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
