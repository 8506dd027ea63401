import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { Badge } from '../../parts/badge';
import type { Column } from '../../parts/list-table/column';
import { When } from '../../parts/when';
import type { ListedSignal } from './operations';
import styles from './signals.module.css';

export function useSignalColumns(vendor: boolean): Column<ListedSignal>[] {
  const { t } = useTranslation('signals');
  const now = useServerNow(60_000);
  const isOver = ({ expiresAt }: ListedSignal): boolean => Date.parse(expiresAt) <= now;
  return [
    {
      id: 'account',
      header: t('column.account'),
      cell: ({ account, partner }) => (
        <>
          <span className={styles.name}>{account ?? t('everyAccount')}</span>
          {vendor && partner && <span className={styles.note}>{partner.name}</span>}
        </>
      ),
    },
    {
      id: 'kind',
      header: t('column.kind'),
      cell: (signal) => (
        <span className={styles.kind}>
          {t(`kind.${signal.kind}`)}
          {signal.count !== null && ` (${signal.count})`}
          {isOver(signal) && <Badge tone="warn">{t('over')}</Badge>}
        </span>
      ),
    },
    {
      id: 'evidence',
      header: t('column.evidence'),
      wide: true,
      cell: ({ evidence, evidenceUrl }) =>
        evidenceUrl === null ? (
          evidence
        ) : (
          <a href={evidenceUrl} target="_blank" rel="noreferrer noopener" className={styles.link}>
            {evidence}
          </a>
        ),
    },
    { id: 'seen', header: t('column.seen'), cell: ({ seenAt }) => <When at={seenAt} /> },
    {
      id: 'source',
      header: t('column.source'),
      wide: true,
      cell: ({ source }) => t(`source.${source}`),
    },
  ];
}
