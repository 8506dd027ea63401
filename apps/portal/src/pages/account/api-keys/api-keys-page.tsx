import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useViewer, worksForPartner } from '../../../api/viewer';
import { ConfirmDialog } from '../../../parts/confirm-dialog';
import { Empty } from '../../../parts/empty';
import { FormDialog } from '../../../parts/form-dialog/form-dialog';
import { useDialog } from '../../../parts/form-dialog/use-dialog';
import { Quiet } from '../../../parts/quiet';
import { ListTable } from '../../../parts/list-table/list-table';
import { PageHeader } from '../../../parts/page-header';
import { QueryStates } from '../../../parts/query-states';
import { ApiKeysDocument } from '../operations';
import type { ApiKey } from './key-state';
import { NewKey } from './new-key';
import { useKeyColumns } from './use-key-columns';
import { useRevokeKey } from './use-revoke-key';

/** The programs that act for a partner, and for the vendor: what each may do, until when, and the way to end it. */
export function ApiKeysPage(): ReactNode {
  const { t } = useTranslation('account');
  const { role } = useViewer();
  const side = worksForPartner(role) ? 'partner' : 'vendor';
  const mayCreate = role === 'PARTNER_ADMIN' || role === 'ADMIN';
  const apiKeys = useQuery({
    queryKey: keys.apiKeys,
    queryFn: async ({ signal }) => (await execute(ApiKeysDocument, {}, { signal })).apiKeys,
  });
  const creation = useDialog();
  const [isHeld, hold] = useState(false);
  const revocation = useDialog<ApiKey>();
  const revoke = useRevokeKey(revocation.close);
  const columns = useKeyColumns({ withPartner: side === 'vendor', onRevoke: revocation.open });
  const create = mayCreate && (
    <Button
      onClick={() => {
        hold(false);
        creation.open(true);
      }}
    >
      {t(`keys.${side}.create`)}
    </Button>
  );
  return (
    <>
      {/* Where there is none yet, the first step stands with what says so. */}
      <PageHeader title={t('keys.title')} actions={apiKeys.data?.length === 0 ? null : create}>
        <Quiet>{t(`keys.${side}.text`)}</Quiet>
      </PageHeader>
      <QueryStates query={apiKeys}>
        {(all) =>
          all.length === 0 ? (
            <Empty
              title={t(`keys.${side}.empty`)}
              text={t(`keys.${side}.emptyText`)}
              action={create}
            />
          ) : (
            <ListTable
              label={t('keys.title')}
              columns={columns}
              rows={all}
              keyOf={({ id }) => id}
            />
          )
        }
      </QueryStates>
      <FormDialog dialog={creation} title={t(`keys.${side}.create`)} held={isHeld}>
        {() => <NewKey onHold={hold} onClose={creation.close} />}
      </FormDialog>
      <ConfirmDialog
        opened={revocation.opened}
        title={t('keys.revokeAsk', { name: revocation.subject?.name ?? '' })}
        text={t('keys.revokeText')}
        action={t('keys.revoke')}
        destructive
        busy={revoke.isPending}
        onConfirm={() => {
          if (revocation.subject) revoke.mutate(revocation.subject.id);
        }}
        onClose={revocation.close}
      />
    </>
  );
}
