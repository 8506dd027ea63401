import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../parts/message';
import { BarePage } from './bare-page';

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation('app');
  return (
    <BarePage>
      <Message title={t('notFound.title')} page>
        <p>{t('notFound.text')}</p>
        <Button component="a" href="/" variant="default">
          {t('goHome')}
        </Button>
      </Message>
    </BarePage>
  );
}
