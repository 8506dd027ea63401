import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../api/api-error';
import type { Role } from '../../api/viewer';
import { useViewer } from '../../api/viewer';
import { Failed } from '../../parts/failed';

export interface ForSalesProps {
  readonly to: readonly Role[];
  readonly children: ReactNode;
}

/** Says once that a page is for others, instead of asking for what would be refused. */
export function ForSales({ to, children }: ForSalesProps): ReactNode {
  const { t } = useTranslation('manager');
  const { role } = useViewer();
  if (to.includes(role)) return children;
  return (
    <Failed page error={new ApiError('FORBIDDEN', t('forbidden'))} onRetry={() => undefined} />
  );
}

export const MANAGE_SALES: readonly Role[] = ['SALES_MANAGER', 'ADMIN'];
export const TAKE_TURNS: readonly Role[] = [...MANAGE_SALES, 'SALES_REP'];
