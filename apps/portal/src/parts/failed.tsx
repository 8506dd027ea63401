import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../api/api-error';
import { Message } from './message';
import { useErrorWords } from './use-error-words';

export interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly page?: boolean;
}

/** Three kinds: it is not there, one may not see it, or it did not work and can be tried again. */
export function Failed({ error, onRetry, page = false }: FailedProps): ReactNode {
  const { t } = useTranslation(['parts', 'common']);
  const words = useErrorWords();
  const final = isApiError(error, 'NOT_FOUND', 'FORBIDDEN');
  const title = isApiError(error, 'NOT_FOUND')
    ? t('failed.missing')
    : isApiError(error, 'FORBIDDEN')
      ? t('failed.forbidden')
      : t('failed.title');
  return (
    <div role="alert">
      <Message title={title} page={page}>
        <p>{words(error)}</p>
        {final ? (
          <Button component="a" href="/" variant="default">
            {t('failed.home')}
          </Button>
        ) : (
          <Button variant="default" onClick={onRetry}>
            {t('common:action.retry')}
          </Button>
        )}
      </Message>
    </div>
  );
}
