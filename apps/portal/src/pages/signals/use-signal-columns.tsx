import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { Badge } from '../../parts/badge';
import type { Column } from '../../parts/list-table/column';
import { RowMenu } from '../../parts/row-menu';
import { When } from '../../parts/when';
import type { ListedSignal } from './operations';
import styles from './signals.module.css';

/** As the server judges it: nothing is offered that it would refuse. */
const mayWithdraw = (vendor: boolean, { kind, source, withdrawnAt }: ListedSignal): boolean =>
  withdrawnAt === null && (vendor || (kind !== 'CERTIFIED_PARTNER' && source !== 'CRM'));

export function useSignalColumns(
  vendor: boolean,
  onWithdraw: (signal: ListedSignal) => void,
): Column<ListedSignal>[] {
  const { t } = useTranslation(['signals', 'common']);
  const now = useServerNow(60_000);
  const isOver = ({ expiresAt }: ListedSignal): boolean => Date.parse(expiresAt) <= now;
  const kindOf = (signal: ListedSignal): ReactNode => (
    <span className={styles.kind}>
      {t(`kind.${signal.kind}`)}
      {signal.count !== null && ` (${signal.count})`}
      {signal.withdrawnAt !== null ? (
        <Badge>{t('withdraw.state')}</Badge>
      ) : (
        isOver(signal) && <Badge tone="warn">{t('over')}</Badge>
      )}
    </span>
  );
  return [
    {
      id: 'account',
      header: t('column.account'),
      cell: (signal) => (
        <>
          <span className={styles.name}>{signal.account ?? t('everyAccount')}</span>
          {vendor && signal.partner && <span className={styles.note}>{signal.partner.name}</span>}
          <span className={styles.narrow}>{kindOf(signal)}</span>
        </>
      ),
    },
    {
      id: 'kind',
      header: t('column.kind'),
      wide: true,
      cell: kindOf,
    },
    {
      id: 'evidence',
      header: t('column.evidence'),
      wide: true,
      cell: ({ evidence, evidenceUrl, withdrawnBecause }) => (
        <>
          {evidenceUrl === null ? (
            evidence
          ) : (
            <a href={evidenceUrl} target="_blank" rel="noreferrer noopener" className={styles.link}>
              {evidence}
            </a>
          )}
          {withdrawnBecause !== null && (
            <span className={styles.note}>
              {t('withdraw.because', { reason: withdrawnBecause })}
            </span>
          )}
        </>
      ),
    },
    { id: 'seen', header: t('column.seen'), cell: ({ seenAt }) => <When at={seenAt} /> },
    {
      id: 'source',
      header: t('column.source'),
      wide: true,
      cell: ({ source }) => t(`common:signalSource.${source}`),
    },
    {
      id: 'act',
      header: t('column.act'),
      align: 'end',
      width: '4rem',
      cell: (signal) =>
        mayWithdraw(vendor, signal) && (
          <RowMenu label={t('withdraw.menu', { account: signal.account ?? t('everyAccount') })}>
            <Menu.Item onClick={() => onWithdraw(signal)}>{t('withdraw.open')}</Menu.Item>
          </RowMenu>
        ),
    },
  ];
}
