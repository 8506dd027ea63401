import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './draft.module.css';

/** What to look at again: it keeps nothing from being published. */
export function Warning({ text }: { readonly text: string | undefined }): ReactNode {
  const { t } = useTranslation('rules');
  if (text === undefined) return null;
  return (
    <span className={styles.warning}>
      <strong>{t('draft.warning')}</strong> {text}
    </span>
  );
}
