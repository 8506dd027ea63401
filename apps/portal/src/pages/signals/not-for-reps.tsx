import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { useViewer } from '../../api/viewer';
import { Failed } from '../../parts/failed';

/** Says once that this is for others, instead of asking for what would be refused. */
export function NotForReps({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('signals');
  const { role } = useViewer();
  if (role !== 'SALES_REP') return children;
  return (
    <Failed page error={new ApiError('FORBIDDEN', t('forbidden'))} onRetry={() => undefined} />
  );
}
