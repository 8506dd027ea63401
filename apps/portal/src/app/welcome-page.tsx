import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/viewer';
import { PageHeader } from '../parts/page-header';

/** The home of a role that no place is for. */
export function WelcomePage(): ReactNode {
  const { t } = useTranslation('app');
  const { name } = useViewer();
  return <PageHeader title={t('welcome', { name })} />;
}
