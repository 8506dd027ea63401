import { Select, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod/mini';
import { execute } from '../../api/execute';
import type { Role } from '../../api/viewer';
import { DialogForm } from '../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../parts/problems-at';
import { useFormFailure } from '../../parts/use-form-failure';
import { UpdateUserDocument } from './operations';
import type { ListedPerson } from './use-people';

const FIELDS = ['name', 'role'];

export interface EditPersonProps {
  readonly person: ListedPerson;
  readonly roles: readonly Role[];
  readonly onClose: () => void;
}

export function EditPerson({ person, roles, onClose }: EditPersonProps): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const client = useQueryClient();
  const failure = useFormFailure();
  const form = useForm({
    initialValues: { name: person.name, role: person.role },
    validate: schemaResolver(
      z.object({ name: z.string().check(z.trim(), z.minLength(1, t('nameMissing'))) }),
      { sync: true },
    ),
  });
  const update = useMutation({
    mutationFn: ({ name, role }: { name: string; role: Role }) =>
      execute(UpdateUserDocument, {
        input: {
          userId: person.id,
          name: name.trim(),
          ...(role !== person.role && { role }),
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
    onError: (error) => form.setErrors(problemsAt(error, FIELDS)),
  });
  return (
    <DialogForm
      action={t('common:action.save')}
      busy={update.isPending}
      failure={failure(update.error, FIELDS)}
      onSubmit={form.onSubmit((values) => update.mutate(values))}
      onClose={onClose}
    >
      <TextInput
        label={t('column.name')}
        maxLength={200}
        data-autofocus
        {...form.getInputProps('name')}
      />
      {roles.length > 1 && (
        <Select
          label={t('column.role')}
          description={t('edit.roleText')}
          data={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
      )}
    </DialogForm>
  );
}
