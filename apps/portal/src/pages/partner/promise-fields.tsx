import { Checkbox, Radio, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBound, useReferralForm } from './form-context';
import { CONSENTS } from './referral-values';
import styles from './referral-form.module.css';

/** What the partner adds and vouches for. */
export function PromiseFields(): ReactNode {
  const { t } = useTranslation(['partner', 'common']);
  const form = useReferralForm();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.promise')}</legend>
      <div className={styles.whole}>
        <Textarea
          label={t('field.note')}
          description={t('field.noteHint')}
          autosize
          minRows={3}
          maxRows={10}
          {...form.getInputProps('note')}
          {...useBound('note')}
        />
      </div>
      <div className={styles.whole}>
        <Radio.Group
          label={t('field.consent')}
          description={t('field.consentHint')}
          required
          {...form.getInputProps('consent')}
          {...useBound('consent')}
        >
          <div className={styles.choices}>
            {CONSENTS.map((consent) => (
              <Radio key={consent} value={consent} label={t(`common:consent.${consent}`)} />
            ))}
          </div>
        </Radio.Group>
      </div>
      <div className={styles.whole}>
        <Checkbox
          label={t('field.confirms')}
          description={t('field.confirmsHint')}
          {...form.getInputProps('confirmsFitAndIntent', { type: 'checkbox' })}
          {...useBound('confirmsFitAndIntent')}
        />
      </div>
    </fieldset>
  );
}
