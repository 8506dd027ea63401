import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { useViewer } from '../../api/viewer';
import { FormFailure } from '../../parts/form-failure';
import { Section } from '../../parts/section';
import { useErrorWords } from '../../parts/use-error-words';
import styles from './account.module.css';
import { MailResetDocument } from './operations';

/** A new password is set by a mailed link: whoever only sits at the screen does not get it. */
export function PasswordSection(): ReactNode {
  const { t } = useTranslation('account');
  const { email } = useViewer();
  const words = useErrorWords();
  const mail = useMutation({
    mutationFn: (address: string) => execute(MailResetDocument, { email: address }),
  });
  if (email === null) return null;
  return (
    <Section title={t('password.title')} text={t('password.text')}>
      <div className={styles.form}>
        <FormFailure text={mail.error && words(mail.error)} />
        {mail.isSuccess ? (
          <Alert color="green" role="status">
            {t('password.sent', { email })}
          </Alert>
        ) : (
          <Button variant="default" loading={mail.isPending} onClick={() => mail.mutate(email)}>
            {t('password.action')}
          </Button>
        )}
      </div>
    </Section>
  );
}
