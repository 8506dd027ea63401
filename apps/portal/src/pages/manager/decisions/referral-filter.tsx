import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { FindReferralDocument, NamedReferralDocument } from '../operations';
import styles from './decisions-page.module.css';

const TYPING_MS = 250;

export interface ReferralFilterProps {
  readonly value: string | undefined;
  readonly onChange: (referralId: string | undefined) => void;
}

/** One referral, found by what its company or contact is called. */
export function ReferralFilter({ value, onChange }: ReferralFilterProps): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), TYPING_MS);
  const { data: found = [] } = useQuery({
    queryKey: keys.referrals({ find: text }),
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => execute(FindReferralDocument, { text }, { signal }),
    select: ({ referrals }) =>
      referrals.edges.map(({ node }) => ({
        value: node.id,
        label: `${node.company.name} · ${node.partner.name}`,
      })),
  });
  // The address names one by its id alone.
  const { data: named } = useQuery({
    queryKey: [...keys.referral(value ?? ''), 'name'],
    enabled: value !== undefined,
    queryFn: ({ signal }) => execute(NamedReferralDocument, { id: value ?? '' }, { signal }),
    select: ({ referral }) =>
      referral ? [{ value: referral.id, label: referral.company.name }] : [],
  });
  const options = [...(value === undefined ? [] : (named ?? [])), ...found];
  return (
    <Select
      className={styles.wide}
      label={t('decisions.referral')}
      placeholder={t('decisions.referralHint')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('common:action.clear') }}
      data={[...new Map(options.toReversed().map((option) => [option.value, option])).values()]}
      // The server has searched, in more than what the label shows.
      filter={({ options: all }) => all}
      nothingFoundMessage={text.length > 1 ? t('field.nothingFound') : undefined}
      value={value ?? null}
      onSearchChange={setTyped}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}
