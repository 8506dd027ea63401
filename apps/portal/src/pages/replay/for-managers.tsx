import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import { useViewer } from '../../api/viewer';
import { Failed } from '../../parts/failed';
import { REPLAYERS } from './queries';

/** Says once that replays are for others, instead of asking for what would be refused. */
export function ForManagers({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation('replay');
  if (REPLAYERS.includes(useViewer().role)) return children;
  return (
    <Failed page error={new ApiError('FORBIDDEN', t('forbidden'))} onRetry={() => undefined} />
  );
}
