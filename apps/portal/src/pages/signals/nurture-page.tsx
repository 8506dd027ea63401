import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { partnerNamesQuery } from '../../api/partner-names';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Empty } from '../../parts/empty';
import { FilterBar } from '../../parts/filter-bar';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { PagedList } from '../../parts/paged-list/paged-list';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import { NotForReps } from './not-for-reps';
import { NurturedDocument } from './operations';
import type { Nurtured } from './operations';
import { useNurtureColumns } from './use-nurture-columns';

const PAGE = 50;
const STATUSES = ['NURTURING', 'ACTION_REQUIRED'] as const;

export const NurturePage = (): ReactNode => (
  <NotForReps>
    <Nurture />
  </NotForReps>
);

/** What is not ready for sales, and what would make it so; a signal that is recorded sends it on by itself. */
function Nurture(): ReactNode {
  const { t } = useTranslation(['signals', 'common']);
  const vendor = !worksForPartner(useViewer().role);
  const { q, status, partner, at } = useSearch({ from: '/signed-in/nurture' });
  const navigate = useNavigate({ from: '/nurture' });
  const go = (patch: Readonly<Record<string, unknown>>): void =>
    void navigate({ search: (old) => ({ ...old, ...patch }), replace: true, resetScroll: false });
  const partners = useQuery({ ...partnerNamesQuery, enabled: vendor });
  const waiting = usePagedList<Nurtured>({
    queryKey: keys.referrals({ nurture: { q, status, partner } }),
    ask: async (after, signal) => {
      const filter = { search: q, partnerId: partner, status: status ? [status] : [...STATUSES] };
      const asked = { filter, first: PAGE, after };
      return (await execute(NurturedDocument, asked, { signal })).referrals;
    },
  });
  const columns = useNurtureColumns(vendor);
  const isFiltered = [q, status, partner].some((value) => value !== undefined);
  return (
    <>
      <PageHeader title={t('nurture.title')}>
        <Quiet>{t('nurture.text')}</Quiet>
      </PageHeader>
      <FilterBar
        fields={[
          { kind: 'search', id: 'q', label: t('nurture.search') },
          {
            ...{ kind: 'one', id: 'status', label: t('nurture.status') },
            options: STATUSES.map((value) => ({ value, label: t(`common:status.${value}`) })),
          },
          ...(vendor
            ? [
                {
                  ...({ kind: 'one', id: 'partner' } as const),
                  label: t('column.partner'),
                  options: partners.data ?? [],
                },
              ]
            : []),
        ]}
        values={{ q, status, partner }}
        onChange={go}
      />
      <PagedList
        query={waiting}
        label={t('nurture.title')}
        columns={columns}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/referrals/${id}`}
        selectedKey={at}
        onSelect={(next) => go({ at: next })}
        empty={
          <Empty
            title={t(isFiltered ? 'noneMatch' : 'nurture.empty')}
            text={t(isFiltered ? 'noneMatchText' : 'nurture.emptyText')}
          />
        }
      />
    </>
  );
}
