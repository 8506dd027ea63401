import { PasswordInput, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { SubmitButton } from '../../parts/submit-button';
import { execute } from '../../api/execute';
import { useErrorWords } from '../../parts/use-error-words';
import { Entry } from './entry';
import styles from './entry.module.css';
import { SignInDocument } from './operations';
import { safeNext } from './safe-next';
import { useEnter } from './use-enter';

export function SignInPage(): ReactNode {
  const { t } = useTranslation('sign-in');
  const { next, signedOut } = useSearch({ from: '/open/sign-in' });
  const words = useErrorWords();
  const enter = useEnter();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: schemaResolver(
      z.object({
        email: z.string().check(z.trim(), z.minLength(1, t('email.missing'))),
        password: z.string().check(z.minLength(1, t('password.missing'))),
      }),
      { sync: true },
    ),
  });
  const signIn = useMutation({
    mutationFn: (input: { email: string; password: string }) => execute(SignInDocument, { input }),
    onSuccess: () => enter(safeNext(next, window.location.origin)),
  });
  return (
    <Entry
      title={t('signIn.title')}
      {...(signedOut && { intro: t('signIn.signedOut') })}
      failure={signIn.error && words(signIn.error)}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit(({ email, password }) =>
          signIn.mutate({ email: email.trim(), password }),
        )}
      >
        <TextInput
          key={form.key('email')}
          label={t('email.label')}
          type="email"
          autoComplete="username"
          autoFocus
          {...form.getInputProps('email')}
        />
        <PasswordInput
          key={form.key('password')}
          label={t('password.label')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          {...form.getInputProps('password')}
        />
        <SubmitButton busy={signIn.isPending} fullWidth>
          {t('signIn.action')}
        </SubmitButton>
        <Link to="/forgot" className={styles.aside}>
          {t('signIn.forgot')}
        </Link>
      </form>
    </Entry>
  );
}
