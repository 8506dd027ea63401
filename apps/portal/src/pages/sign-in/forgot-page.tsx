import { TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { SubmitButton } from '../../parts/submit-button';
import { execute } from '../../api/execute';
import { useErrorWords } from '../../parts/use-error-words';
import { Entry } from './entry';
import styles from './entry.module.css';
import { RequestResetDocument } from './operations';

export function ForgotPage(): ReactNode {
  const { t } = useTranslation('sign-in');
  const words = useErrorWords();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: schemaResolver(
      z.object({ email: z.string().check(z.trim(), z.minLength(1, t('email.missing'))) }),
      { sync: true },
    ),
  });
  const request = useMutation({
    mutationFn: (email: string) => execute(RequestResetDocument, { email }),
  });
  if (request.isSuccess)
    return (
      <Entry title={t('forgot.sent')} intro={t('forgot.sentText')}>
        <Link to="/sign-in" className={styles.aside}>
          {t('backToSignIn')}
        </Link>
      </Entry>
    );
  return (
    <Entry
      title={t('forgot.title')}
      intro={t('forgot.intro')}
      failure={request.error && words(request.error)}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit(({ email }) => request.mutate(email.trim()))}
      >
        <TextInput
          key={form.key('email')}
          label={t('email.label')}
          type="email"
          autoComplete="username"
          autoFocus
          {...form.getInputProps('email')}
        />
        <SubmitButton busy={request.isPending} fullWidth>
          {t('forgot.action')}
        </SubmitButton>
        <Link to="/sign-in" className={styles.aside}>
          {t('backToSignIn')}
        </Link>
      </form>
    </Entry>
  );
}
