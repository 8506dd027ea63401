import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Somebody else publishes it: what its author does next. */
export function OtherEyes({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('rules');
  return (
    <>
      <p>{t('otherEyes.text')}</p>
      <p>{t('otherEyes.next')}</p>
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('otherEyes.action')}
        </Button>
      </Group>
    </>
  );
}
