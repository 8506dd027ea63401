import { Select, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../parts/problems-at';
import { useSay } from '../../parts/use-say';
import { useFormFailure } from '../../parts/use-form-failure';
import { CreatePartnerDocument, UpdatePartnerDocument } from './operations';
import { countriesQuery, tiersQuery } from './partner-choices';

const FIELDS = ['name', 'tier', 'country'];

interface Values {
  readonly name: string;
  readonly tier: string | null;
  readonly country: string | null;
}

export interface PartnerFormProps {
  /** Null: a new one. */
  readonly partner: (Values & { readonly id: string }) | null;
  readonly onClose: () => void;
}

export function PartnerForm({ partner, onClose }: PartnerFormProps): ReactNode {
  const { t } = useTranslation(['programme', 'common']);
  const client = useQueryClient();
  const failure = useFormFailure();
  const say = useSay();
  const tiers = useQuery(tiersQuery);
  const countries = useQuery(countriesQuery);
  const form = useForm<Values>({
    initialValues: {
      name: partner?.name ?? '',
      tier: partner?.tier ?? null,
      country: partner?.country ?? null,
    },
    validate: schemaResolver(
      z.object({
        name: z.string().check(z.trim(), z.minLength(1, t('form.nameMissing'))),
        tier: z.string({ error: t('form.tierMissing') }),
      }),
      { sync: true },
    ),
  });
  const save = useMutation({
    mutationFn: async ({ name, tier, country }: Values) => {
      const input = { name: name.trim(), tier: tier ?? '', country };
      if (partner)
        return execute(UpdatePartnerDocument, { input: { ...input, partnerId: partner.id } });
      return execute(CreatePartnerDocument, { input });
    },
    onSuccess: async (_, { name }) => {
      say(t(partner ? 'form.saved' : 'form.created', { name }));
      await Promise.all(
        [['partners'], keys.partnerNames].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      onClose();
    },
    onError: (error) => form.setErrors(problemsAt(error, FIELDS)),
  });
  return (
    <DialogForm
      action={partner ? t('common:action.save') : t('form.action')}
      busy={save.isPending}
      failure={failure(save.error, FIELDS)}
      onSubmit={form.onSubmit((values) => save.mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={t('column.name')}
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Select
        label={t('column.tier')}
        description={partner ? t('form.tierText') : undefined}
        data={[...(tiers.data ?? (partner?.tier ? [partner.tier] : []))]}
        allowDeselect={false}
        {...form.getInputProps('tier')}
      />
      <Select
        label={t('form.country')}
        data={(countries.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        searchable
        clearable
        nothingFoundMessage={t('form.noSuchCountry')}
        {...form.getInputProps('country')}
      />
    </DialogForm>
  );
}
