import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/viewer';
import { PageHeader } from '../../parts/page-header';
import { AppearanceSection } from './appearance-section';
import { NewsSection } from './news-section';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SessionsSection } from './sessions/sessions-section';
import styles from './account.module.css';

/** What one may change of oneself, in one place. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation(['account', 'common']);
  const { email, role, partner } = useViewer();
  const place = partner?.name ?? t(`common:role.${role}`);
  return (
    <>
      <PageHeader title={t('title')}>
        <p className={styles.who}>{email === null ? place : `${email} · ${place}`}</p>
      </PageHeader>
      <ProfileSection />
      <AppearanceSection />
      <NewsSection />
      <PasswordSection />
      <SessionsSection />
    </>
  );
}
