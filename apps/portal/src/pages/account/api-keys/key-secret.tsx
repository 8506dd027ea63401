import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './api-keys.module.css';

export interface KeySecretProps {
  readonly secret: string;
  readonly onClose: () => void;
}

/** Only its hash is kept: whoever closes this without the secret makes another key. */
export function KeySecret({ secret, onClose }: KeySecretProps): ReactNode {
  const { t } = useTranslation('account');
  const { copy, copied, error } = useClipboard({ timeout: 4_000 });
  return (
    <Stack gap="md">
      <Alert color="yellow" role="status">
        {t('keys.once')}
      </Alert>
      <div className={styles.secret}>
        <TextInput
          label={t('keys.secret')}
          value={secret}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
          error={error && t('keys.copyFailed')}
        />
        <Button variant="default" onClick={() => copy(secret)} data-autofocus>
          {t(copied ? 'keys.copied' : 'keys.copy')}
        </Button>
      </div>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('keys.kept')}</Button>
      </Group>
    </Stack>
  );
}
