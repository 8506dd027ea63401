import { Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { serverNow } from '../../../api/server-clock';
import { useViewer, worksForPartner } from '../../../api/viewer';
import { DialogForm } from '../../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../../parts/problems-at';
import { Quiet } from '../../../parts/quiet';
import { useFormFailure } from '../../../parts/use-form-failure';
import type { CreateApiKeyInput } from '../generated/graphql';
import { CreateApiKeyDocument } from '../operations';
import { KeySecret } from './key-secret';

const FIELDS = ['name', 'scopes', 'expiresAt'];
const SCOPES = ['REFERRALS_READ', 'REFERRALS_WRITE', 'EVENTS_READ', 'SIGNALS_WRITE'] as const;
/** All that the vendor's own may: there is nothing to choose. */
const VENDOR_SCOPES = ['SIGNALS_WRITE'];
const DAYS = ['30', '90', '365', 'never'] as const;
const DAY_MS = 86_400_000;

interface Values {
  readonly name: string;
  readonly scopes: string[];
  readonly days: (typeof DAYS)[number];
}

export interface NewKeyProps {
  /** From when a secret may be on its way. */
  readonly onHold: (held: boolean) => void;
  readonly onClose: () => void;
}

/** Makes a key, then shows its secret, this once. */
export function NewKey({ onHold, onClose }: NewKeyProps): ReactNode {
  const { t } = useTranslation('account');
  const isVendors = !worksForPartner(useViewer().role);
  const client = useQueryClient();
  const failure = useFormFailure();
  const form = useForm<Values>({
    initialValues: { name: '', scopes: isVendors ? VENDOR_SCOPES : [], days: '90' },
    validate: schemaResolver(
      z.object({
        name: z.string().check(z.trim(), z.minLength(1, t('keys.nameMissing'))),
        scopes: z.array(z.string()).check(z.minLength(1, t('keys.scopesMissing'))),
      }),
      { sync: true },
    ),
  });
  const create = useMutation({
    mutationFn: async (values: Values) =>
      (await execute(CreateApiKeyDocument, { input: inputOf(values, serverNow()) })).createApiKey,
    onMutate: () => onHold(true),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }),
    onError: (error) => {
      onHold(false);
      form.setErrors(problemsAt(error, FIELDS));
    },
  });
  if (create.data) return <KeySecret secret={create.data.secret} onClose={onClose} />;
  return (
    <DialogForm
      action={t('keys.make')}
      busy={create.isPending}
      failure={failure(create.error, FIELDS)}
      onSubmit={form.onSubmit((values) => create.mutate(values))}
      onClose={() => {
        if (!create.isPending) onClose();
      }}
    >
      <TextInput
        label={t('keys.name')}
        description={t(isVendors ? 'keys.nameOfCrm' : 'keys.nameText')}
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      {isVendors ? (
        <Quiet>{t('keys.textOfCrm')}</Quiet>
      ) : (
        <Checkbox.Group label={t('keys.scopes')} {...form.getInputProps('scopes')}>
          <Stack gap="sm" mt="sm" mb="xs">
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`keys.scopeText.${scope}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <Select
        label={t('keys.expires')}
        data={DAYS.map((days) => ({ value: days, label: t(`keys.in.${days}`) }))}
        allowDeselect={false}
        {...form.getInputProps('days')}
        error={form.errors.expiresAt}
      />
    </DialogForm>
  );
}

function inputOf({ name, scopes, days }: Values, now: number): CreateApiKeyInput {
  return {
    name: name.trim(),
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    ...(days !== 'never' && {
      expiresAt: new Date(now + Number(days) * DAY_MS).toISOString(),
    }),
  };
}
