import { Alert } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { dayIn } from '../../i18n/zoned-instant';
import { AskForIt } from './ask-for-it';
import type { Claimed } from './form-operations';
import type { SubmitReferralInput } from './generated/graphql';
import styles from './referral-form.module.css';

interface ClaimedNoticeProps {
  readonly claimed: Claimed;
  /** What was sent, and may be asked for; null: not by this person. */
  readonly input: SubmitReferralInput | null;
}

/** The account is held. Until when, to the day, and by which of one's own; nothing of anybody else. */
export function ClaimedNotice({ claimed, input }: ClaimedNoticeProps): ReactNode {
  const { t } = useTranslation('partner');
  const formats = useFormats();
  const { until, yours, mayAsk } = claimed;
  const date = until === null ? null : formats.date(dayIn(Date.parse(until), 'UTC'));
  const href: string | null = yours ? `/referrals/${yours.id}` : null;
  return (
    <Notice title={t(yours ? 'claimed.yours' : 'claimed.title')}>
      {date === null ? t('claimed.text') : t('claimed.until', { date })} {t('claimed.kept')}{' '}
      {href !== null && <Link to={href}>{t('claim.open')}</Link>}
      {mayAsk && input && <AskForIt input={input} />}
    </Notice>
  );
}

/** Said at once, and focused so that nobody looks for it. */
export function Notice({
  title,
  children,
}: {
  readonly title?: string;
  readonly children: ReactNode;
}): ReactNode {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), []);
  return (
    <Alert ref={alert} role="alert" tabIndex={-1} title={title} className={styles.notice}>
      {children}
    </Alert>
  );
}
