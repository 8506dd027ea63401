import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { subdivisionsQuery } from '../queries';
import { withCountries } from './queue-draft';
import type { FieldsProps } from './fields-props';
import styles from './queue-form.module.css';

/** A list of all the world is shown as far as somebody can read it. */
const MOST_OPTIONS = 60;

/** Which referrals are this queue's. */
export function ScopeFields({ draft, change, problem, choices }: FieldsProps): ReactNode {
  const { t, i18n } = useTranslation(['manager', 'common']);
  const places = useQuery(subdivisionsQuery(draft.countries, i18n.language));
  const shared = {
    searchable: true,
    clearable: true,
    limit: MOST_OPTIONS,
    hidePickedOptions: true,
    nothingFoundMessage: t('field.nothingFound'),
    clearButtonProps: { 'aria-label': t('common:action.clear') },
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.scope')}</legend>
      <MultiSelect
        {...shared}
        label={t('field.countries')}
        description={t('field.countriesHint')}
        data={choices.countries.map(({ code, name }) => ({ value: code, label: name }))}
        value={[...draft.countries]}
        error={problem('countries')}
        onChange={(countries) => change(withCountries(draft, countries))}
      />
      {draft.countries.length > 0 && (
        <MultiSelect
          {...shared}
          label={t('field.subdivisions')}
          description={t('field.subdivisionsHint')}
          data={(places.data ?? []).map(({ name, subdivisions }) => ({
            group: name,
            items: subdivisions.map((each) => ({ value: each.code, label: each.name })),
          }))}
          value={[...draft.subdivisions]}
          error={problem('subdivisions')}
          onChange={(subdivisions) => change({ subdivisions })}
        />
      )}
      <MultiSelect
        {...shared}
        label={t('field.productLines')}
        description={t('field.productLinesHint')}
        data={[...choices.productLines]}
        value={[...draft.productLines]}
        error={problem('productLines')}
        onChange={(productLines) => change({ productLines })}
      />
    </fieldset>
  );
}
