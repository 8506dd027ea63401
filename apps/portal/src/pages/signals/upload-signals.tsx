import { Checkbox, FileInput, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { partnerNamesQuery } from '../../api/partner-names';
import { useViewer, worksForPartner } from '../../api/viewer';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { useFormFailure } from '../../parts/use-form-failure';
import { useSay } from '../../parts/use-say';
import { CsvPreview } from './csv-preview';
import { RecordCsvDocument } from './operations';
import { kindsFor } from './signal-kinds';

/** A request takes a megabyte, and a file gets longer on its way. */
const MOST_BYTES = 900_000;
const COLUMNS = 'kind,account,last_seen,evidence,url,count';

/** Many signals from a file: what it would do is said before it is done. */
export function UploadSignals({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('signals');
  const vendor = !worksForPartner(useViewer().role);
  const client = useQueryClient();
  const failure = useFormFailure();
  const say = useSay();
  const partners = useQuery({ ...partnerNamesQuery, enabled: vendor });
  const [file, setFile] = useState<File | null>(null);
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const [fromCrm, setFromCrm] = useState(false);
  const [skipInvalid, setSkipInvalid] = useState(false);
  const isTooLarge = file !== null && file.size > MOST_BYTES;
  const preview = useQuery({
    queryKey: ['signalsPreview', file?.name, file?.size, file?.lastModified, partnerId],
    enabled: file !== null && !isTooLarge,
    gcTime: 0,
    retry: false,
    queryFn: async ({ signal }) => {
      const input = { csv: (await file?.text()) ?? '', partnerId, preview: true };
      return (await execute(RecordCsvDocument, { input }, { signal })).recordSignalsCsv;
    },
  });
  const upload = useMutation({
    mutationFn: async (chosen: File) => {
      const input = { csv: await chosen.text(), partnerId, fromCrm, skipInvalid };
      return (await execute(RecordCsvDocument, { input })).recordSignalsCsv;
    },
    onSuccess: async ({ tally, stored }) => {
      if (!stored || !tally) {
        await preview.refetch();
        return;
      }
      say(t('upload.done', { count: tally.new + tally.newer + tally.older }));
      await client.invalidateQueries({ queryKey: ['signals'] });
      onClose();
    },
  });
  const { data } = preview;
  const isReady =
    data?.tally !== undefined && data.tally !== null && (data.problemCount === 0 || skipInvalid);
  return (
    <DialogForm
      action={t('upload.action')}
      busy={upload.isPending}
      disabled={!isReady}
      failure={failure(upload.error ?? preview.error, [])}
      onSubmit={(event) => {
        event.preventDefault();
        if (file && isReady) upload.mutate(file);
      }}
      onClose={onClose}
    >
      {vendor && (
        <Select
          label={t('column.partner')}
          description={t('upload.partnerText')}
          data={[...(partners.data ?? [])]}
          searchable
          clearable
          nothingFoundMessage={t('noSuchPartner')}
          value={partnerId}
          onChange={setPartnerId}
        />
      )}
      <FileInput
        label={t('upload.file')}
        description={t(vendor ? 'upload.fileTextForVendor' : 'upload.fileText', {
          columns: vendor ? `${COLUMNS},partner` : COLUMNS,
          kinds: kindsFor(vendor).join(', '),
        })}
        accept=".csv,text/csv"
        placeholder={t('upload.choose')}
        clearable
        clearButtonProps={{ 'aria-label': t('upload.clear') }}
        value={file}
        onChange={setFile}
        error={isTooLarge ? t('upload.tooLarge') : null}
        data-autofocus
      />
      {vendor && (
        <Checkbox
          label={t('upload.fromCrm')}
          checked={fromCrm}
          onChange={({ currentTarget }) => setFromCrm(currentTarget.checked)}
        />
      )}
      {file !== null && !isTooLarge && (
        <CsvPreview result={data ?? null} skipInvalid={skipInvalid} onSkip={setSkipInvalid} />
      )}
    </DialogForm>
  );
}
