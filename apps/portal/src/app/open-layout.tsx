import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/i18n';
import { Loading } from '../parts/loading';
import { LanguageSwitch } from './language-switch';
import styles from './open-layout.module.css';
import { Wordmark } from './wordmark';

/** The page around what is there before sign-in. */
export function OpenLayout(): ReactNode {
  const { t } = useTranslation('app');
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch onChoose={(locale) => void speak(locale)} />
      </header>
      <main className={styles.main} id="main">
        <Suspense fallback={<Loading page />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>{t('promise')}</footer>
    </div>
  );
}
