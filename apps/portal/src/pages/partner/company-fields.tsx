import { Select, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { IndustryInput } from '../../parts/industry-input';
import { EmployeesInput } from '../../parts/typed-number/employees-input';
import { useBound, useReferralForm } from './form-context';
import { SubdivisionsDocument } from './form-operations';
import type { FormChoicesQuery } from './generated/graphql';
import { countryWords, filterBy, folded } from './place-search';
import styles from './referral-form.module.css';

export function CompanyFields({ choices }: { readonly choices: FormChoicesQuery }): ReactNode {
  const { t } = useTranslation('partner');
  const form = useReferralForm();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.company')}</legend>
      <TextInput
        label={t('field.companyName')}
        required
        autoComplete="off"
        {...form.getInputProps('company.name')}
        {...useBound('company.name')}
      />
      <TextInput
        label={t('field.domain')}
        description={t('field.domainHint')}
        // Below: beside it stands a field without one, and both begin in one line.
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="off"
        {...form.getInputProps('company.domain')}
        {...useBound('company.domain')}
      />
      <CountryField choices={choices} />
      <SubdivisionField />
      <EmployeesInput
        label={t('field.employees')}
        {...form.getInputProps('company.employees')}
        value={form.values.company.employees}
        {...useBound('company.employees')}
      />
      <IndustryInput
        label={t('field.industry')}
        {...form.getInputProps('company.industry')}
        {...useBound('company.industry')}
      />
      <div className={styles.whole}>
        <TagsInput
          label={t('field.techStack')}
          description={t('field.techStackHint')}
          acceptValueOnBlur
          {...form.getInputProps('company.techStack')}
          {...useBound('company.techStack')}
        />
      </div>
    </fieldset>
  );
}

function CountryField({ choices }: { readonly choices: FormChoicesQuery }): ReactNode {
  const { t } = useTranslation('partner');
  const form = useReferralForm();
  const own = choices.viewer.partner?.country;
  const data = useMemo(() => {
    const options = choices.countries.map(({ code, name }) => ({ value: code, label: name }));
    // Most of what a partner refers is at home.
    return [
      ...options.filter(({ value }) => value === own),
      ...options.filter(({ value }) => value !== own),
    ];
  }, [choices.countries, own]);
  return (
    <Select
      label={t('field.country')}
      required
      searchable
      selectFirstOptionOnChange
      data={data}
      filter={filterBy(countryWords)}
      nothingFoundMessage={t('field.nothingFound')}
      autoComplete="off"
      value={form.values.company.country}
      onChange={(country) => {
        form.setFieldValue('company.country', country);
        form.setFieldValue('company.subdivision', null);
      }}
      {...useBound('company.country')}
    />
  );
}

/** Which part of the country; left out where there is none to choose. */
function SubdivisionField(): ReactNode {
  const { t } = useTranslation('partner');
  const form = useReferralForm();
  const bound = useBound('company.subdivision');
  const { country } = form.values.company;
  const { data } = useQuery({
    queryKey: [...keys.countries, country],
    queryFn: ({ signal }) => execute(SubdivisionsDocument, { country: country ?? '' }, { signal }),
    enabled: country !== null,
    staleTime: Infinity,
  });
  const subdivisions = useMemo(
    () => (country && data?.countries[0]?.subdivisions) || [],
    [country, data],
  );
  const options = useMemo(() => {
    const nameOf = new Map(subdivisions.map(({ code, name }) => [code, name]));
    return subdivisions.map(({ code, name, parent }) => {
      const region = parent === null ? undefined : nameOf.get(parent);
      return { value: code, label: region === undefined ? name : `${name}, ${region}` };
    });
  }, [subdivisions]);
  const words = useMemo(
    () => new Map(options.map(({ value, label }) => [value, folded(`${value} ${label}`)])),
    [options],
  );
  return (
    <Select
      label={t('field.subdivision')}
      placeholder={country === null ? t('field.subdivisionFirst') : undefined}
      disabled={options.length === 0}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('field.clearSubdivision') }}
      selectFirstOptionOnChange
      data={options}
      filter={filterBy((value) => words.get(value) ?? '')}
      nothingFoundMessage={t('field.nothingFound')}
      autoComplete="off"
      {...form.getInputProps('company.subdivision')}
      {...bound}
    />
  );
}
