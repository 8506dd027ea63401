import { Checkbox, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ANSWERS, BANT, SIGNALS, TOUCHPOINTS } from '../../api/choices';
import { serverNow } from '../../api/server-clock';
import { useTimeZone } from '../../i18n/use-formats';
import { dayIn } from '../../i18n/zoned-instant';
import { useBound, useReferralForm } from './form-context';
import type { FormChoicesQuery } from './generated/graphql';
import styles from './referral-form.module.css';

/** What it is about, and how far they are. */
export function InterestFields({ choices }: { readonly choices: FormChoicesQuery }): ReactNode {
  const { t } = useTranslation(['partner', 'common']);
  const form = useReferralForm();
  const timeZone = useTimeZone();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.interest')}</legend>
      <Select
        label={t('field.productLine')}
        required
        data={[...choices.productLines]}
        allowDeselect={false}
        {...form.getInputProps('productLine')}
        {...useBound('productLine')}
      />
      <Select
        label={t('field.touchpoint')}
        data={TOUCHPOINTS.map((value) => ({ value, label: t(`common:touchpoint.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('touchpoint')}
        {...useBound('touchpoint')}
      />
      <TextInput
        label={t('field.referredOn')}
        description={t('field.referredOnHint')}
        type="date"
        max={dayIn(serverNow(), timeZone)}
        {...form.getInputProps('referredOn')}
        {...useBound('referredAt')}
      />
      <div className={styles.whole}>
        <Checkbox.Group
          label={t('field.buyingSignals')}
          description={t('field.buyingSignalsHint')}
          {...form.getInputProps('buyingSignals')}
          {...useBound('buyingSignals')}
        >
          <div className={styles.choices}>
            {SIGNALS.map((signal) => (
              <Checkbox key={signal} value={signal} label={t(`common:buyingSignal.${signal}`)} />
            ))}
          </div>
        </Checkbox.Group>
      </div>
      {BANT.map((topic) => (
        <BantField key={topic} topic={topic} />
      ))}
    </fieldset>
  );
}

function BantField({ topic }: { readonly topic: (typeof BANT)[number] }): ReactNode {
  const { t } = useTranslation(['partner', 'common']);
  const form = useReferralForm();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-path={`bant.${topic}`}>
      <Text id={id} size="sm" fw={500} component="span">
        {t(`common:bant.${topic}`)}
      </Text>
      <Text size="xs" c="dimmed" mb={4}>
        {t(`bantHint.${topic}`)}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={ANSWERS.map((value) => ({ value, label: t(`common:answer.${value}`) }))}
        {...form.getInputProps(`bant.${topic}`)}
      />
    </div>
  );
}
