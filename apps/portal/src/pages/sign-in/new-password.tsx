import { PasswordInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { SubmitButton } from '../../parts/submit-button';
import { ApiError, isApiError } from '../../api/api-error';
import { useErrorWords } from '../../parts/use-error-words';
import { Entry } from './entry';
import styles from './entry.module.css';
import { useEnter } from './use-enter';

export interface NewPasswordProps {
  readonly kind: 'invite' | 'reset';
  /** From the mailed link; missing where the link was cut. */
  readonly token: string | undefined;
  readonly set: (input: { readonly token: string; readonly password: string }) => Promise<unknown>;
}

const SHORTEST = 12;

/** A first password or a new one: by the mailed link, which serves once and signs in. */
export function NewPassword({ kind, token, set }: NewPasswordProps): ReactNode {
  const { t } = useTranslation('sign-in');
  const words = useErrorWords();
  const enter = useEnter();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: schemaResolver(
      z.object({
        password: z.string().check(
          z.refine((password) => Array.from(password).length >= SHORTEST, {
            error: t('password.short', { count: SHORTEST }),
          }),
        ),
      }),
      { sync: true },
    ),
  });
  const setPassword = useMutation({
    mutationFn: (password: string) => set({ token: token ?? '', password }),
    onSuccess: () => enter('/'),
    onError: (error) => {
      const problem = atPassword(error);
      if (problem !== null) form.setFieldError('password', problem);
    },
  });
  if (token === undefined)
    return (
      <Entry title={t(`${kind}.title`)} failure={t('link.cut')}>
        <Link to={kind === 'reset' ? '/forgot' : '/sign-in'} className={styles.aside}>
          {kind === 'reset' ? t('link.another') : t('backToSignIn')}
        </Link>
      </Entry>
    );
  const { error } = setPassword;
  return (
    <Entry
      title={t(`${kind}.title`)}
      intro={t(`${kind}.intro`)}
      failure={error && atPassword(error) === null ? words(error) : null}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit(({ password }) => setPassword.mutate(password))}
      >
        <PasswordInput
          key={form.key('password')}
          label={t('password.new')}
          description={t('password.rule', { count: SHORTEST })}
          autoComplete="new-password"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          {...form.getInputProps('password')}
        />
        <SubmitButton busy={setPassword.isPending} fullWidth>
          {t(`${kind}.action`)}
        </SubmitButton>
        {isApiError(error, 'TOKEN_INVALID') && (
          <Link to={kind === 'reset' ? '/forgot' : '/sign-in'} className={styles.aside}>
            {kind === 'reset' ? t('link.another') : t('backToSignIn')}
          </Link>
        )}
      </form>
    </Entry>
  );
}

/** What the server finds wrong with the password itself. */
function atPassword(error: Error): string | null {
  if (!(error instanceof ApiError)) return null;
  return error.details.problems?.find(({ path }) => path.at(-1) === 'password')?.message ?? null;
}
