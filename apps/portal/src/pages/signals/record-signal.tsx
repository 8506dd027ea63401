import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import { partnerNamesQuery } from '../../api/partner-names';
import { serverNow } from '../../api/server-clock';
import { useViewer, worksForPartner } from '../../api/viewer';
import { problemsByField } from '../../parts/field-problems';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { useFormFailure } from '../../parts/use-form-failure';
import { useSay } from '../../parts/use-say';
import type { SignalKind } from './generated/graphql';
import { RecordSignalDocument } from './operations';
import { kindsFor } from './signal-kinds';

interface Values {
  readonly partnerId: string | null;
  readonly kind: SignalKind;
  readonly account: string;
  /** A day such as `2026-11-24`. */
  readonly seenOn: string;
  readonly count: string | number;
  readonly evidence: string;
  readonly evidenceUrl: string;
}

/** The path of the one signal within the input. */
const AT = 2;

/** One more fact of an account: that something was seen there, when, and what shows it. */
export function RecordSignal({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('signals');
  const vendor = !worksForPartner(useViewer().role);
  const client = useQueryClient();
  const failure = useFormFailure();
  const say = useSay();
  const partners = useQuery({ ...partnerNamesQuery, enabled: vendor });
  const form = useForm<Values>({
    initialValues: {
      ...{ partnerId: null, kind: 'ACTIVE_INTEGRATION', account: '', count: '' },
      ...{ seenOn: new Date(serverNow()).toISOString().slice(0, 10) },
      ...{ evidence: '', evidenceUrl: '' },
    },
    validate: (values) => ({
      ...schemaResolver(
        z.object({
          seenOn: z.string().check(z.minLength(1, t('record.seenMissing'))),
          evidence: z.string().check(z.trim(), z.minLength(1, t('record.evidenceMissing'))),
        }),
        { sync: true },
      )(values),
      ...(vendor && values.partnerId === null && { partnerId: t('record.partnerMissing') }),
      ...(isOfAccount(values.kind) &&
        values.account.trim() === '' && { account: t('record.accountMissing') }),
    }),
  });
  const save = useMutation({
    mutationFn: async (values: Values) =>
      (await execute(RecordSignalDocument, { input: { signals: [signalOf(values)] } }))
        .recordSignals,
    onSuccess: async (result) => {
      if (result.__typename === 'SignalsInvalid') {
        const problems = result.problems.map((each) => ({ ...each, path: each.path.slice(AT) }));
        const { seenAt, ...errors } = problemsByField(problems);
        form.setErrors({ ...errors, ...(seenAt !== undefined && { seenOn: seenAt }) });
        return;
      }
      say(t(result.tally.unchanged > 0 ? 'record.known' : 'record.done'));
      await client.invalidateQueries({ queryKey: ['signals'] });
      onClose();
    },
  });
  const { kind } = form.values;
  return (
    <DialogForm
      action={t('record.action')}
      busy={save.isPending}
      failure={failure(save.error, [])}
      onSubmit={form.onSubmit((values) => save.mutate(values))}
      onClose={onClose}
    >
      {vendor && (
        <Select
          label={t('column.partner')}
          data={[...(partners.data ?? [])]}
          searchable
          nothingFoundMessage={t('noSuchPartner')}
          data-autofocus
          {...form.getInputProps('partnerId')}
        />
      )}
      <Select
        label={t('column.kind')}
        description={t(`kindText.${kind}`)}
        data={kindsFor(vendor).map((value) => ({ value, label: t(`kind.${value}`) }))}
        allowDeselect={false}
        data-autofocus={!vendor || undefined}
        {...form.getInputProps('kind')}
      />
      {isOfAccount(kind) && (
        <TextInput
          label={t('column.account')}
          description={t('record.accountText')}
          {...form.getInputProps('account')}
        />
      )}
      {kind === 'SHARED_CUSTOMERS' && (
        <NumberInput
          label={t('record.count')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('count')}
        />
      )}
      <TextInput type="date" label={t('column.seen')} {...form.getInputProps('seenOn')} />
      <Textarea
        label={t('column.evidence')}
        description={t('record.evidenceText')}
        maxLength={500}
        autosize
        minRows={2}
        {...form.getInputProps('evidence')}
      />
      <TextInput
        type="url"
        label={t('record.url')}
        placeholder="https://"
        {...form.getInputProps('evidenceUrl')}
      />
    </DialogForm>
  );
}

/** A certificate is the partner's, whatever the account. */
const isOfAccount = (kind: SignalKind): boolean => kind !== 'CERTIFIED_PARTNER';

const signalOf = ({ partnerId, kind, account, seenOn, count, ...shown }: Values) => ({
  ...{ partnerId, kind, seenAt: `${seenOn}T00:00:00Z` },
  // A form keeps no second line for what is one.
  evidence: shown.evidence.replace(/\s+/g, ' '),
  evidenceUrl: shown.evidenceUrl.trim() || null,
  account: isOfAccount(kind) ? account : null,
  count: kind === 'SHARED_CUSTOMERS' && count !== '' ? Number(count) : null,
});
