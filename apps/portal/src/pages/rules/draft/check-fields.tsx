import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TOUCHPOINTS } from '../../../api/choices';
import { Quiet } from '../../../parts/quiet';
import type { LeadClass } from '../generated/graphql';
import { ChoicesField } from './choices-field';
import styles from './draft.module.css';
import type { FieldsProps } from './fields-props';
import { RuleNumber } from './rule-number';
import { WordsField } from './words-field';

const CLASSES: readonly LeadClass[] = ['EQL', 'SQL', 'MQL', 'UNQUALIFIED'];
const LONGEST_WAIT = 365;

/** For what sales does not get it, whatever else holds. */
export function CheckFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { disqualifiers } = rules;
  return (
    <>
      <ChoicesField
        label={t('field.rawLists')}
        choices={TOUCHPOINTS.map((value) => ({ value, label: t(`common:touchpoint.${value}`) }))}
        value={disqualifiers.rawLists}
        path="disqualifiers.rawLists"
        notes={notes}
        onChange={(rawLists) => change({ disqualifiers: { ...disqualifiers, rawLists } })}
      />
      <WordsField
        label={t('field.accounts')}
        hint={t('field.accountsHint')}
        value={disqualifiers.accounts}
        path="disqualifiers.accounts"
        notes={notes}
        onChange={(accounts) => change({ disqualifiers: { ...disqualifiers, accounts } })}
      />
      <Switch
        label={t('field.freeMail')}
        checked={disqualifiers.freeMail}
        onChange={({ currentTarget: { checked } }) =>
          change({ disqualifiers: { ...disqualifiers, freeMail: checked } })
        }
      />
    </>
  );
}

/** What becomes of each class. */
export function WayFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation(['rules', 'common']);
  const { dispositions } = rules;
  const choices = CLASSES.map((value) => ({ value, label: t(`common:leadClass.${value}`) }));
  return (
    <>
      {(['toSales', 'toNurturing'] as const).map((way) => (
        <ChoicesField
          key={way}
          label={t(`field.${way}`)}
          // What is not qualified never goes to sales; it shows there only where it was put already.
          choices={choices.filter(
            ({ value }) =>
              way === 'toNurturing' ||
              value !== 'UNQUALIFIED' ||
              dispositions.toSales.includes(value),
          )}
          value={dispositions[way]}
          path={`dispositions.${way}`}
          notes={notes}
          onChange={(classes) => change({ dispositions: { ...dispositions, [way]: classes } })}
        />
      ))}
      <Quiet>{t('waysHint')}</Quiet>
    </>
  );
}

/** How long a referral waits for its partner. */
export function WaitingFields({ rules, change, notes }: FieldsProps): ReactNode {
  const { t } = useTranslation('rules');
  const { waiting } = rules;
  return (['remindAfterDays', 'lapseAfterDays'] as const).map((step) => (
    <div key={step} className={styles.sentence}>
      <span>{t(`field.${step}Before`)}</span>
      <RuleNumber
        label={t(`field.${step}`)}
        value={waiting[step]}
        least={1}
        most={LONGEST_WAIT}
        path={`waiting.${step}`}
        notes={notes}
        onChange={(days) => change({ waiting: { ...waiting, [step]: days ?? 1 } })}
      />
      <span>{t('field.daysAfter')}</span>
    </div>
  ));
}
