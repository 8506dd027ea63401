import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queueChoicesQuery, queuesQuery } from '../queries';
import { REASONS } from './decision-search';
import type { DecisionSearch } from './decision-search';
import styles from './decisions-page.module.css';
import { ReferralFilter } from './referral-filter';

export interface DecisionFiltersProps {
  readonly values: Omit<DecisionSearch, 'open'>;
  readonly filtered: boolean;
  readonly onChange: (patch: Partial<DecisionSearch>) => void;
}

const NOTHING: Omit<DecisionSearch, 'open'> = {
  ...{ referral: undefined, rep: undefined, queue: undefined, reason: undefined },
  ...{ breached: undefined, from: undefined, to: undefined },
};

/** Kept in the address, so that an answer can be sent to who asked. */
export function DecisionFilters({ values, filtered, onChange }: DecisionFiltersProps): ReactNode {
  const { t, i18n } = useTranslation(['manager', 'common']);
  const { data: choices } = useQuery(queueChoicesQuery(i18n.language));
  const { data: queues } = useQuery(queuesQuery);
  const [open, setOpen] = useState(false);
  const clear = { 'aria-label': t('common:action.clear') };
  const shared = { clearable: true, clearButtonProps: clear, className: styles.field };
  const reps = (choices?.users ?? []).filter(({ role }) => role !== 'PARTNER_MANAGER');
  return (
    <search className={styles.filters} data-open={open}>
      <ReferralFilter value={values.referral} onChange={(referral) => onChange({ referral })} />
      <Button
        variant="default"
        className={styles.toggle}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('decisions.filters')}
      </Button>
      <Select
        {...shared}
        label={t('decisions.rep')}
        searchable
        data={reps.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.rep ?? null}
        onChange={(rep) => onChange({ rep: rep ?? undefined })}
      />
      <Select
        {...shared}
        label={t('decisions.queue')}
        searchable
        data={(queues ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.queue ?? null}
        onChange={(queue) => onChange({ queue: queue ?? undefined })}
      />
      <Select
        {...shared}
        label={t('decisions.reason')}
        data={REASONS.map((reason) => ({
          value: reason,
          label: t(`common:assignmentReason.${reason}`),
        }))}
        value={values.reason ?? null}
        onChange={(chosen) => onChange({ reason: REASONS.find((reason) => reason === chosen) })}
      />
      <Select
        {...shared}
        label={t('decisions.clock')}
        data={[
          { value: 'true', label: t('decisions.breachedOnly') },
          { value: 'false', label: t('decisions.keptOnly') },
        ]}
        value={values.breached === undefined ? null : String(values.breached)}
        onChange={(chosen) =>
          onChange({ breached: chosen === null ? undefined : chosen === 'true' })
        }
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          className={styles.day}
          label={t(`decisions.${end}`)}
          value={values[end] ?? ''}
          onChange={(event) => onChange({ [end]: event.currentTarget.value || undefined })}
        />
      ))}
      {filtered && (
        <Button variant="subtle" onClick={() => onChange(NOTHING)}>
          {t('common:action.clear')}
        </Button>
      )}
    </search>
  );
}
