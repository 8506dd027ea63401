import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBound, useReferralForm } from './form-context';
import styles from './referral-form.module.css';

export function ContactFields(): ReactNode {
  const { t } = useTranslation('partner');
  const form = useReferralForm();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.contact')}</legend>
      <TextInput
        label={t('field.contactName')}
        required
        autoComplete="off"
        {...form.getInputProps('contact.name')}
        {...useBound('contact.name')}
      />
      <TextInput
        label={t('field.email')}
        required
        type="email"
        autoComplete="off"
        {...form.getInputProps('contact.email')}
        {...useBound('contact.email')}
      />
      <TextInput
        label={t('field.title')}
        autoComplete="off"
        {...form.getInputProps('contact.title')}
        {...useBound('contact.title')}
      />
      <TextInput
        label={t('field.phone')}
        type="tel"
        autoComplete="off"
        {...form.getInputProps('contact.phone')}
        {...useBound('contact.phone')}
      />
    </fieldset>
  );
}
