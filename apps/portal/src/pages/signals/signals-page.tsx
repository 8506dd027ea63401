import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { partnerNamesQuery } from '../../api/partner-names';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Empty } from '../../parts/empty';
import { FilterBar } from '../../parts/filter-bar';
import { FormDialog } from '../../parts/form-dialog/form-dialog';
import { useDialog } from '../../parts/form-dialog/use-dialog';
import { Quiet } from '../../parts/quiet';
import { PageHeader } from '../../parts/page-header';
import { PagedList } from '../../parts/paged-list/paged-list';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import { NotForReps } from './not-for-reps';
import { SignalsDocument } from './operations';
import type { ListedSignal } from './operations';
import { RecordSignal } from './record-signal';
import { SIGNAL_KINDS } from './signal-kinds';
import { UploadSignals } from './upload-signals';
import { useSignalColumns } from './use-signal-columns';
import { WithdrawSignal } from './withdraw-signal';

const PAGE = 50;

export const SignalsPage = (): ReactNode => (
  <NotForReps>
    <Signals />
  </NotForReps>
);

/** What ties accounts to partners: by whom, since when it was not seen, and what shows it. */
function Signals(): ReactNode {
  const { t } = useTranslation('signals');
  const { role } = useViewer();
  const vendor = !worksForPartner(role);
  const { q, kind, partner, at } = useSearch({ from: '/signed-in/signals' });
  const navigate = useNavigate({ from: '/signals' });
  const go = (patch: Readonly<Record<string, unknown>>): void =>
    void navigate({ search: (old) => ({ ...old, ...patch }), replace: true, resetScroll: false });
  const partners = useQuery({ ...partnerNamesQuery, enabled: vendor });
  const signals = usePagedList<ListedSignal>({
    queryKey: keys.signals({ q, kind, partner }),
    ask: async (after, signal) => {
      const filter = { account: q, kind: kind && [kind], partnerId: partner };
      return (await execute(SignalsDocument, { filter, first: PAGE, after }, { signal })).signals;
    },
  });
  const recording = useDialog();
  const upload = useDialog();
  const withdrawing = useDialog<ListedSignal>();
  const columns = useSignalColumns(vendor, withdrawing.open);
  const actions = (
    <>
      <Button variant="default" onClick={() => upload.open(true)}>
        {t('upload.open')}
      </Button>
      <Button onClick={() => recording.open(true)}>{t('record.open')}</Button>
    </>
  );
  const isFiltered = [q, kind, partner].some((value) => value !== undefined);
  return (
    <>
      <PageHeader title={t('title')} actions={actions}>
        <Quiet>{t(vendor ? 'textForVendor' : 'text')}</Quiet>
      </PageHeader>
      <FilterBar
        fields={[
          { kind: 'search', id: 'q', label: t('filter.account') },
          {
            ...{ kind: 'one', id: 'kind', label: t('column.kind') },
            options: SIGNAL_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
          ...(vendor
            ? [
                {
                  ...({ kind: 'one', id: 'partner' } as const),
                  label: t('column.partner'),
                  options: partners.data ?? [],
                },
              ]
            : []),
        ]}
        values={{ q, kind, partner }}
        onChange={go}
      />
      <PagedList
        query={signals}
        label={t('title')}
        columns={columns}
        keyOf={({ id }) => id}
        selectedKey={at}
        onSelect={(next) => go({ at: next })}
        // What was referred of that account.
        canOpen={({ account }) => account !== null}
        onOpen={({ account }) =>
          void navigate({ to: '/referrals', search: account === null ? {} : { q: account } })
        }
        empty={
          isFiltered ? (
            <Empty title={t('noneMatch')} text={t('noneMatchText')} />
          ) : (
            <Empty title={t('empty')} text={t('emptyText')} />
          )
        }
      />
      <FormDialog dialog={recording} title={t('record.title')}>
        {() => <RecordSignal onClose={recording.close} />}
      </FormDialog>
      <WithdrawSignal dialog={withdrawing} />
      <FormDialog dialog={upload} title={t('upload.title')}>
        {() => <UploadSignals onClose={upload.close} />}
      </FormDialog>
    </>
  );
}
