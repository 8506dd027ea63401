import type { ReactNode } from 'react';
import { ApiError } from '../../api/api-error';
import { useViewer } from '../../api/viewer';
import type { Role } from '../../api/viewer';
import { Failed } from '../../parts/failed';
import { useTranslation } from 'react-i18next';

export interface ForSalesProps {
  readonly roles: readonly Role[];
  readonly children: ReactNode;
}

export const REPS: readonly Role[] = ['SALES_REP'];
/** Whoever a referral may come to: reps by their turn, managers where no rep could take it. */
export const SALES: readonly Role[] = ['SALES_REP', 'SALES_MANAGER', 'ADMIN'];

/** Says to everybody else that this is not theirs; the server answers them nothing either. */
export function ForSales({ roles, children }: ForSalesProps): ReactNode {
  const { t } = useTranslation('rep');
  const { role } = useViewer();
  if (roles.includes(role)) return children;
  return (
    <Failed error={new ApiError('FORBIDDEN', t('forbidden'))} onRetry={() => undefined} page />
  );
}
