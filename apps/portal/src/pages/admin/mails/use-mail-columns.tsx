import { Button, Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../parts/badge';
import type { BadgeTone } from '../../../parts/badge';
import type { Column } from '../../../parts/list-table/column';
import { When } from '../../../parts/when';
import { canSendAgain, isLinkGone } from './can-send-again';
import styles from './mails.module.css';
import type { Mail } from './use-mails';

const TONES: Readonly<Record<Mail['status'], BadgeTone>> = {
  FAILED: 'bad',
  WAITING: 'accent',
  SENT: 'good',
  SWITCHED_OFF: 'quiet',
};

export interface MailColumnsOptions {
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onSendAgain: (id: string) => void;
}

export function useMailColumns(options: MailColumnsOptions): Column<Mail>[] {
  const { chosen, busy, onChoose, onSendAgain } = options;
  const { t, i18n } = useTranslation('admin');
  // A kind that a newer server knows is shown as it comes.
  const kindWords = (kind: string): string =>
    i18n.exists(`admin:mails.kind.${kind}`) ? t(`mails.kind.${kind}` as 'mails.kind.INVITE') : kind;
  const acts = (mail: Mail): ReactNode =>
    canSendAgain(mail) && (
      <span className={styles.acts}>
        <Checkbox
          aria-label={t('mails.choose', { name: mail.name })}
          checked={chosen.has(mail.id)}
          disabled={busy}
          onChange={({ currentTarget: { checked } }) => onChoose(mail.id, checked)}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          aria-label={`${t('mails.again')}, ${mail.name}`}
          onClick={() => onSendAgain(mail.id)}
        >
          {t('mails.again')}
        </Button>
      </span>
    );
  return [
    {
      id: 'to',
      header: t('mails.to'),
      cell: ({ name, email, kind, createdAt, sentAt }) => (
        <>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{email}</span>
          <span className={styles.narrow}>
            {kindWords(kind)}, <When at={sentAt ?? createdAt} />
          </span>
        </>
      ),
    },
    {
      id: 'kind',
      header: t('mails.of'),
      wide: true,
      cell: ({ kind, referralId }) =>
        referralId === null ? (
          kindWords(kind)
        ) : (
          <Link to={`/referrals/${referralId}` as '/'} className={styles.link}>
            {kindWords(kind)}
          </Link>
        ),
    },
    {
      id: 'when',
      header: t('mails.when'),
      wide: true,
      cell: ({ createdAt, sentAt }) => <When at={sentAt ?? createdAt} />,
    },
    {
      id: 'state',
      header: t('mails.state'),
      cell: (mail) => (
        <>
          <MailState mail={mail} />
          <span className={styles.narrow}>{acts(mail)}</span>
        </>
      ),
    },
    { id: 'act', header: t('mails.act'), align: 'end', wide: true, cell: acts },
  ];
}

function MailState({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation('admin');
  const { status, lastError, attempts, nextAttemptAt } = mail;
  return (
    <>
      <Badge tone={TONES[status]}>{t(`mails.status.${status}`)}</Badge>
      {lastError !== null && status !== 'SENT' && (
        <span className={styles.said}>{t('mails.said', { count: attempts, said: lastError })}</span>
      )}
      {status === 'WAITING' && attempts > 0 && nextAttemptAt !== null && (
        <span className={styles.note}>
          {t('mails.next')} <When at={nextAttemptAt} />
        </span>
      )}
      {isLinkGone(mail) && <span className={styles.note}>{t('mails.linkGone')}</span>}
    </>
  );
}
