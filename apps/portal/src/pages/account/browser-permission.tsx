import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askForNotifications, notificationPermission } from '../../live/browser-notifications';
import styles from './account.module.css';

/** What this browser says to notifications; asked only when somebody presses the button. */
export function BrowserPermission(): ReactNode {
  const { t } = useTranslation('account');
  const [permission, setPermission] = useState(notificationPermission);
  if (permission !== 'default') return <p className={styles.note}>{t(`news.${permission}`)}</p>;
  return (
    <>
      <p className={styles.note}>{t('news.default')}</p>
      <Button
        variant="default"
        mt="sm"
        onClick={() => void askForNotifications().then(setPermission)}
      >
        {t('news.ask')}
      </Button>
    </>
  );
}
