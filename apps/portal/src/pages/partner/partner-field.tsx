import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { useBound, useReferralForm } from './form-context';
import { PartnersDocument } from './list-operations';
import styles from './referral-form.module.css';

const TYPING_MS = 200;

/** On whose behalf somebody of the vendor submits. The server finds, for there may be thousands. */
export function PartnerField(): ReactNode {
  const { t } = useTranslation('partner');
  const form = useReferralForm();
  const bound = useBound('partnerId');
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, TYPING_MS);
  const { data } = useQuery({
    queryKey: keys.partners({ choices: search }),
    queryFn: ({ signal }) => execute(PartnersDocument, { search: search || null }, { signal }),
    placeholderData: keepPreviousData,
  });
  const options = data?.partners.edges.map(({ node }) => ({ value: node.id, label: node.name }));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.partner')}</legend>
      <Select
        label={t('field.partner')}
        description={t('field.partnerHint')}
        required
        searchable
        data={options ?? []}
        filter={({ options: found }) => found}
        onSearchChange={setText}
        nothingFoundMessage={t('field.nothingFound')}
        autoComplete="off"
        {...form.getInputProps('partnerId')}
        {...bound}
      />
    </fieldset>
  );
}
