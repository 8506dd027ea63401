import { Skeleton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

/** The shape of what is coming. */
export function Loading({ rows = 6 }: { readonly rows?: number }): ReactNode {
  // Its word must be there before anything else is.
  const { t } = useTranslation('common');
  return (
    <div className={styles.rows} aria-busy>
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 32 : 20} width={row === 0 ? '40%' : '100%'} />
      ))}
    </div>
  );
}
