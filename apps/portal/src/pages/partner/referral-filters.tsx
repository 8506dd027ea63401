import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { partnerNamesQuery } from '../../api/partner-names';
import { FilterBar } from '../../parts/filter-bar';
import type { FilterField } from '../../parts/filter-bar';
import { FilterChoicesDocument } from './list-operations';
import { LEAD_CLASSES, ORDERS, STATUSES, readListSearch } from './list-search';
import type { ListOrder, ListSearch } from './list-search';
import styles from './referrals-page.module.css';

export interface ReferralFiltersProps {
  readonly search: ListSearch;
  readonly order: ListOrder;
  /** Managers look over everybody's shoulder: whose, with whom, in which queue. */
  readonly vendor: boolean;
  readonly count: number | undefined;
  readonly onChange: (patch: ListSearch) => void;
}

export function ReferralFilters(props: ReferralFiltersProps): ReactNode {
  const { search, order, vendor, count, onChange } = props;
  const { t } = useTranslation(['partner', 'common']);
  const fields = useFields(vendor);
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.filters} data-open={open}>
      <div className={styles.filterBar}>
        <FilterBar
          fields={fields}
          values={{ ...search, order: undefined, view: undefined }}
          onChange={(patch) => onChange({ ...patchOf(fields, patch) })}
          count={count}
        />
      </div>
      <Button
        variant="default"
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('filter.toggle')}
      </Button>
      <Select
        aria-label={t('order.label')}
        className={styles.order}
        data={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        value={order}
        allowDeselect={false}
        onChange={(chosen) => onChange({ order: readListSearch({ order: chosen }).order })}
      />
    </div>
  );
}

/** Only what the bar has changed, read as the address would be. */
function patchOf(fields: readonly FilterField[], patch: Record<string, unknown>): ListSearch {
  const read = readListSearch(patch);
  return Object.fromEntries(
    fields.flatMap(({ id }) => (id in patch ? [[id, read[id as keyof ListSearch]]] : [])),
  );
}

function useFields(vendor: boolean): readonly FilterField[] {
  const { t } = useTranslation(['partner', 'common']);
  const choices = useQuery({
    queryKey: ['filterChoices', vendor],
    queryFn: ({ signal }) => execute(FilterChoicesDocument, { vendor }, { signal }),
  });
  const partners = useQuery({ ...partnerNamesQuery, enabled: vendor });
  const { productLines = [], queues, users } = choices.data ?? {};
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    value: id,
    label: name,
  });
  return [
    { kind: 'search', id: 'q', label: t('filter.search') },
    {
      kind: 'several',
      id: 'status',
      label: t('filter.status'),
      options: STATUSES.map((value) => ({ value, label: t(`common:status.${value}`) })),
    },
    {
      kind: 'several',
      id: 'leadClass',
      label: t('filter.leadClass'),
      options: LEAD_CLASSES.map((value) => ({ value, label: t(`common:leadClass.${value}`) })),
    },
    ...(productLines.length > 1
      ? [
          {
            kind: 'several' as const,
            id: 'productLine',
            label: t('filter.productLine'),
            options: productLines.map((value) => ({ value, label: value })),
          },
        ]
      : []),
    ...(vendor
      ? [
          {
            kind: 'one' as const,
            id: 'partner',
            label: t('filter.partner'),
            options: partners.data ?? [],
          },
          {
            kind: 'one' as const,
            id: 'rep',
            label: t('filter.rep'),
            options: users?.filter(({ role }) => role === 'SALES_REP').map(named) ?? [],
          },
          {
            kind: 'one' as const,
            id: 'queue',
            label: t('filter.queue'),
            options: queues?.map(named) ?? [],
          },
        ]
      : []),
  ];
}
