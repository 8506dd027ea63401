import { Button } from '@mantine/core';
import IconBell from '@tabler/icons-react/icons/IconBell';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askForNotifications, notificationPermission } from '../../../live/browser-notifications';

/** Asks the browser only when somebody presses it; gone once they have said yes or no. */
export function NotifyButton(): ReactNode {
  const { t } = useTranslation('rep');
  const [permission, setPermission] = useState(notificationPermission);
  if (permission !== 'default') return null;
  return (
    <Button
      variant="subtle"
      color="gray"
      leftSection={<IconBell size={16} stroke={1.8} aria-hidden />}
      onClick={() => void askForNotifications().then(setPermission)}
    >
      {t('notify')}
    </Button>
  );
}
