import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { DialogForm } from '../../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../../parts/problems-at';
import { useFormFailure } from '../../../parts/use-form-failure';
import { CreateProductLineDocument, CreateTierDocument } from '../operations';

interface NewSettingProps {
  readonly field: string;
  readonly label: string;
  readonly description: string;
  readonly create: (value: string) => Promise<unknown>;
  readonly onClose: () => void;
}

function NewSetting({ field, label, description, create, onClose }: NewSettingProps): ReactNode {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const failure = useFormFailure();
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState(false);
  const add = useMutation({
    mutationFn: create,
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  const problem = problemsAt(add.error, [field])[field];
  return (
    <DialogForm
      action={t('settings.add')}
      busy={add.isPending}
      failure={failure(add.error, [field])}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(value.trim() === '');
        if (value.trim() !== '') add.mutate(value.trim());
      }}
      onClose={onClose}
    >
      <TextInput
        label={label}
        description={description}
        value={value}
        onChange={({ currentTarget }) => setValue(currentTarget.value)}
        error={missing ? t('settings.missing') : problem}
        data-autofocus
      />
    </DialogForm>
  );
}

export function NewTier({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  return (
    <NewSetting
      field="name"
      label={t('settings.tier')}
      description={t('settings.tierText')}
      create={(name) => execute(CreateTierDocument, { name })}
      onClose={onClose}
    />
  );
}

export function NewProductLine({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  return (
    <NewSetting
      field="code"
      label={t('settings.productLine')}
      description={t('settings.productLineText')}
      create={(code) => execute(CreateProductLineDocument, { code: code.toUpperCase() })}
      onClose={onClose}
    />
  );
}
