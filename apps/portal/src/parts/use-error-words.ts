import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/api-error';

/** What went wrong, in a sentence; the server's own where it said one. */
export function useErrorWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiError)) return t('error.UNKNOWN');
      if (error.code === 'OFFLINE') return t('error.OFFLINE');
      const named = error.details.problems ?? [];
      // That something does not fit helps nobody: what it is does.
      if (error.code === 'BAD_USER_INPUT' && named.length > 0)
        return [...new Set(named.map(({ message }) => message))].join(' ');
      return error.message === '' ? t('error.UNAVAILABLE') : error.message;
    },
    [t],
  );
}
