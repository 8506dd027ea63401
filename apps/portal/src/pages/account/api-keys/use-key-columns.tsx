import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { Badge } from '../../../parts/badge';
import type { Column } from '../../../parts/list-table/column';
import { When } from '../../../parts/when';
import styles from './api-keys.module.css';
import { stateOf } from './key-state';
import type { ApiKey } from './key-state';

export interface KeyColumnsOptions {
  /** Where keys of several partners stand in one list. */
  readonly withPartner: boolean;
  readonly onRevoke: (key: ApiKey) => void;
}

export function useKeyColumns({ withPartner, onRevoke }: KeyColumnsOptions): Column<ApiKey>[] {
  const { t } = useTranslation(['account', 'common']);
  const { list } = useFormats();
  const now = useServerNow(60_000);
  return [
    {
      id: 'name',
      header: t('keys.name'),
      cell: ({ name, partner }) => (
        <>
          <span className={styles.name}>{name}</span>
          {withPartner && <span className={styles.note}>{partner?.name ?? t('keys.ours')}</span>}
        </>
      ),
    },
    {
      id: 'scopes',
      header: t('keys.scopes'),
      wide: true,
      cell: ({ scopes }) => list(scopes.map((scope) => t(`common:apiScope.${scope}`))),
    },
    {
      id: 'created',
      header: t('keys.created'),
      wide: true,
      cell: ({ createdAt }) => <When at={createdAt} />,
    },
    {
      id: 'used',
      header: t('keys.used'),
      wide: true,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('keys.notYet') : <When at={lastUsedAt} />),
    },
    {
      id: 'expires',
      header: t('keys.expires'),
      wide: true,
      cell: ({ expiresAt }) => (expiresAt === null ? t('keys.never') : <When at={expiresAt} />),
    },
    {
      id: 'state',
      header: t('keys.state'),
      cell: (key) => {
        const state = stateOf(key, now);
        return <Badge tone={state === 'active' ? 'good' : 'quiet'}>{t(`keys.is.${state}`)}</Badge>;
      },
    },
    {
      id: 'act',
      header: t('keys.act'),
      align: 'end',
      cell: (key) =>
        stateOf(key, now) === 'active' && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('keys.revokeThis', { name: key.name })}
            onClick={() => onRevoke(key)}
          >
            {t('keys.revoke')}
          </Button>
        ),
    },
  ];
}
