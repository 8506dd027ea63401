import { Select, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import { partnerNamesQuery } from '../../api/partner-names';
import { useViewer, worksForPartner } from '../../api/viewer';
import type { Role } from '../../api/viewer';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../parts/problems-at';
import { useSay } from '../../parts/use-say';
import { useFormFailure } from '../../parts/use-form-failure';
import { InviteUserDocument } from './operations';

const FIELDS = ['email', 'name', 'role', 'partnerId', 'locale'];
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'it', label: 'Italiano' },
];

interface Values {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly partnerId: string | null;
  readonly locale: string;
}

export interface InvitePersonProps {
  readonly roles: readonly [Role, ...Role[]];
  /** Chosen already, where one comes from that partner. */
  readonly partnerId?: string | undefined;
  readonly onClose: () => void;
}

/** Somebody new, who gets a mail with the link to join by. */
export function InvitePerson({ roles, partnerId, onClose }: InvitePersonProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const viewer = useViewer();
  const asksPartner = !worksForPartner(viewer.role);
  const client = useQueryClient();
  const failure = useFormFailure();
  const say = useSay();
  const partners = useQuery({ ...partnerNamesQuery, enabled: asksPartner });
  const needsPartner = (role: Role): boolean => asksPartner && worksForPartner(role);
  const form = useForm<Values>({
    initialValues: {
      ...{ email: '', name: '', role: roles[0], locale: viewer.locale },
      partnerId: partnerId ?? null,
    },
    validate: (values) => ({
      ...schemaResolver(
        z.object({
          email: z.string().check(z.trim(), z.minLength(1, t('emailMissing'))),
          name: z.string().check(z.trim(), z.minLength(1, t('nameMissing'))),
        }),
        { sync: true },
      )(values),
      ...(needsPartner(values.role) &&
        values.partnerId === null && { partnerId: t('partnerMissing') }),
    }),
  });
  const invite = useMutation({
    mutationFn: ({ email, name, role, locale, partnerId: chosen }: Values) =>
      execute(InviteUserDocument, {
        input: {
          ...{ email: email.trim(), name: name.trim(), role, locale },
          ...(needsPartner(role) && { partnerId: chosen }),
        },
      }),
    onSuccess: async (_, { name }) => {
      say(t('invite.sent', { name: name.trim() }));
      await client.invalidateQueries({ queryKey: ['people'] });
      onClose();
    },
    onError: (error) => form.setErrors(problemsAt(error, FIELDS)),
  });
  return (
    <DialogForm
      action={t('invite.action')}
      busy={invite.isPending}
      failure={failure(invite.error, FIELDS)}
      onSubmit={form.onSubmit((values) => invite.mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={t('column.email')}
        type="email"
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('email')}
      />
      <TextInput
        label={t('column.name')}
        maxLength={200}
        autoComplete="off"
        {...form.getInputProps('name')}
      />
      <Select
        label={t('column.role')}
        data={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        allowDeselect={false}
        {...form.getInputProps('role')}
      />
      {needsPartner(form.values.role) && (
        <Select
          label={t('column.partner')}
          data={[...(partners.data ?? [])]}
          searchable
          nothingFoundMessage={t('noSuchPartner')}
          {...form.getInputProps('partnerId')}
        />
      )}
      <Select
        label={t('column.language')}
        description={t('invite.languageText')}
        data={LANGUAGES}
        allowDeselect={false}
        {...form.getInputProps('locale')}
      />
    </DialogForm>
  );
}
