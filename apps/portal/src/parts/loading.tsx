import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

export interface LoadingProps {
  readonly rows?: number;
  /** Whether nothing else stands on the page, so that this is its heading for now. */
  readonly page?: boolean;
}

/** The shape of what is coming. */
export function Loading({ rows = 6, page = false }: LoadingProps): ReactNode {
  // Its word must be there before anything else is.
  const { t } = useTranslation('common');
  return (
    <div className={styles.rows} aria-busy>
      {page && <VisuallyHidden component="h1">{t('loading')}</VisuallyHidden>}
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 32 : 20} width={row === 0 ? '40%' : '100%'} />
      ))}
    </div>
  );
}
