import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../../parts/quiet';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ForSales, REPS } from '../for-sales';
import { AvailabilityMenu } from './availability-menu';
import { availabilityQuery } from './availability-query';
import { HoursForm } from './hours-form';

/** When in the week referrals may come to me. */
export function HoursPage(): ReactNode {
  return (
    <ForSales roles={REPS}>
      <Hours />
    </ForSales>
  );
}

function Hours(): ReactNode {
  const { t } = useTranslation('rep');
  const query = useQuery(availabilityQuery);
  return (
    <>
      <PageHeader
        title={t('hours.title')}
        back={{ to: '/inbox', label: t('inbox.title') }}
        actions={<AvailabilityMenu />}
      >
        <Quiet>{t('hours.intro')}</Quiet>
      </PageHeader>
      <QueryStates query={query}>
        {(availability) => <HoursForm availability={availability} />}
      </QueryStates>
    </>
  );
}
