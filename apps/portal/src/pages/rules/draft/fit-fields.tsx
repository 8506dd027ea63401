import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n';
import { industryNames, industryOf } from '../../../i18n/industries';
import { useFormats } from '../../../i18n/use-formats';
import { ruleCountriesQuery } from '../queries';
import type { Rules } from '../queries';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { SizeFields } from './size-fields';
import { Hint, WordsField } from './words-field';

/** A list of all the world is shown as far as somebody can read it. */
const MOST_OPTIONS = 60;

/** Which companies are worth a salesperson's time. */
export function FitFields(props: FieldsProps): ReactNode {
  const { rules, change, notes } = props;
  const { t } = useTranslation('rules');
  const { industry } = useFormats();
  const { icp } = rules;
  const set = (patch: Partial<Rules['icp']>): void => change({ icp: { ...icp, ...patch } });
  return (
    <>
      <SizeFields {...props} />
      <div className={styles.pair}>
        {(['only', 'except'] as const).map((list) => (
          <WordsField
            key={list}
            label={t(`field.industries.${list}`)}
            hint={t(`field.industries.${list}Hint`)}
            value={icp.industries[list].map(industry)}
            path={`icp.industries.${list}`}
            options={industryNames(currentLocale())}
            notes={notes}
            onChange={(words) =>
              set({
                industries: { ...icp.industries, [list]: [...new Set(words.map(industryOf))] },
              })
            }
          />
        ))}
        {(['only', 'except'] as const).map((list) => (
          <CountriesField
            key={list}
            list={list}
            notes={notes}
            countries={icp.countries}
            onChange={(countries) => set({ countries })}
          />
        ))}
      </div>
      <div className={styles.triple}>
        {(['any', 'all', 'none'] as const).map((list) => (
          <WordsField
            key={list}
            label={t(`field.tech.${list}`)}
            value={icp.techStack[list]}
            path={`icp.techStack.${list}`}
            notes={notes}
            onChange={(words) => set({ techStack: { ...icp.techStack, [list]: words } })}
          />
        ))}
      </div>
    </>
  );
}

interface CountriesFieldProps extends Pick<FieldsProps, 'notes'> {
  readonly list: 'only' | 'except';
  readonly countries: Rules['icp']['countries'];
  readonly onChange: (countries: Rules['icp']['countries']) => void;
}

function CountriesField({ list, countries, notes, onChange }: CountriesFieldProps): ReactNode {
  const { t, i18n } = useTranslation(['rules', 'common']);
  const choices = useQuery(ruleCountriesQuery(i18n.language));
  const path = `icp.countries.${list}`;
  return (
    <MultiSelect
      label={t(`field.countries.${list}`)}
      description={<Hint hint={t(`field.countries.${list}Hint`)} warning={notes.warning(path)} />}
      searchable
      clearable
      hidePickedOptions
      limit={MOST_OPTIONS}
      nothingFoundMessage={t('field.noSuchCountry')}
      clearButtonProps={{ 'aria-label': t('common:action.clear') }}
      data={(choices.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
      value={[...countries[list]]}
      error={notes.problem(path)}
      onChange={(codes) => onChange({ ...countries, [list]: codes })}
    />
  );
}
