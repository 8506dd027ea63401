import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/viewer';
import { Empty } from '../../parts/empty';
import { FilterBar } from '../../parts/filter-bar';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { Quiet } from '../../parts/quiet';
import type { Sort } from '../../parts/list-table/column';
import { PageHeader } from '../../parts/page-header';
import { PagedList } from '../../parts/paged-list/paged-list';
import { tiersQuery } from './partner-choices';
import { PartnerForm } from './partner-form';
import { usePartnerColumns } from './use-partner-columns';
import { usePartners } from './use-partners';
import type { PartnersSearch } from './use-partners';

const QUIET_DAYS = ['14', '30', '90'] as const;

/** Who is active, and who has gone quiet. */
export function PartnersPage(): ReactNode {
  const { t } = useTranslation('programme');
  const search = useSearch({ from: '/signed-in/partners' });
  const navigate = useNavigate({ from: '/partners' });
  const go = (patch: Readonly<Record<string, unknown>>): void =>
    void navigate({
      search: (old) => ({ ...old, ...patch }),
      replace: true,
      resetScroll: false,
    });
  const { role } = useViewer();
  const tiers = useQuery(tiersQuery);
  const partners = usePartners(search);
  const columns = usePartnerColumns();
  const creation = useDialog();
  const create = (role === 'ADMIN' || role === 'PARTNER_MANAGER') && (
    <Button onClick={() => creation.open(true)}>{t('create')}</Button>
  );
  const isFiltered = [search.q, search.tier, search.quiet].some((value) => value !== undefined);
  return (
    <>
      <PageHeader title={t('title')} actions={create}>
        <Quiet>{t('text')}</Quiet>
      </PageHeader>
      <FilterBar
        fields={[
          { kind: 'search', id: 'q', label: t('filter.search') },
          {
            kind: 'several',
            id: 'tier',
            label: t('column.tier'),
            options: (tiers.data ?? []).map((tier) => ({ value: tier, label: tier })),
          },
          {
            kind: 'one',
            id: 'quiet',
            label: t('filter.quiet'),
            options: QUIET_DAYS.map((days) => ({
              value: days,
              label: t('filter.quietFor', { count: Number(days) }),
            })),
          },
        ]}
        values={{ q: search.q, tier: search.tier, quiet: search.quiet }}
        onChange={go}
      />
      <PagedList
        query={partners}
        label={t('title')}
        columns={columns}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/partners/${id}`}
        selectedKey={search.at}
        onSelect={(at) => go({ at })}
        sort={sortOf(search)}
        onSort={(sort) => go({ order: orderOf(sort) })}
        empty={
          isFiltered ? (
            <Empty title={t('noneMatch')} text={t('noneMatchText')} />
          ) : (
            <Empty title={t('empty')} text={t('emptyText')} action={create} />
          )
        }
      />
      <FormDialog dialog={creation} title={t('create')}>
        {() => <PartnerForm partner={null} onClose={creation.close} />}
      </FormDialog>
    </>
  );
}

const sortOf = ({ order }: PartnersSearch): Sort =>
  order === undefined
    ? { by: 'name', descending: false }
    : { by: 'last', descending: order === 'LATEST_REFERRAL' };

/** Names go one way; the quietest or the latest referral is what one looks for. */
function orderOf({ by, descending }: Sort): PartnersSearch['order'] {
  if (by === 'name') return undefined;
  return descending ? 'LATEST_REFERRAL' : 'QUIETEST';
}
