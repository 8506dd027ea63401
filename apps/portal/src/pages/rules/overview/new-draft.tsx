import { Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { DialogForm } from '../../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../../parts/problems-at';
import { useFormFailure } from '../../../parts/use-form-failure';
import { CreateRuleDraftDocument } from '../operations';
import { draftsQuery, versionsQuery } from '../queries';

const LONGEST_NAME = 200;

export interface NewDraftProps {
  /** The version to begin with; absent: the latest. */
  readonly basedOn?: number;
  readonly onClose: () => void;
}

/** Begins a draft with the rules of a version, and opens it. */
export function NewDraft({ basedOn, onClose }: NewDraftProps): ReactNode {
  const { t } = useTranslation('rules');
  const client = useQueryClient();
  const navigate = useNavigate();
  const failure = useFormFailure();
  const versions = useQuery(versionsQuery);
  const [name, setName] = useState('');
  const [base, setBase] = useState<string | null>(basedOn === undefined ? null : String(basedOn));
  const [missing, setMissing] = useState(false);
  const listed = versions.data?.ruleVersions ?? [];
  const from = base ?? String(listed[0]?.version ?? '');
  const create = useMutation({
    mutationFn: () =>
      execute(CreateRuleDraftDocument, {
        name: name.trim(),
        ...(from !== '' && { basedOn: Number(from) }),
      }),
    onSuccess: async ({ createRuleDraft: { id } }) => {
      await client.invalidateQueries({ queryKey: draftsQuery.queryKey });
      onClose();
      await navigate({ to: '/rules/drafts/$draftId', params: { draftId: id } });
    },
  });
  return (
    <DialogForm
      action={t('create.action')}
      busy={create.isPending}
      failure={failure(create.error, ['name'])}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === '');
        if (name.trim() !== '') create.mutate();
      }}
      onClose={onClose}
    >
      <TextInput
        label={t('create.name')}
        description={t('create.nameHint')}
        maxLength={LONGEST_NAME}
        value={name}
        error={missing ? t('create.nameMissing') : problemsAt(create.error, ['name'])['name']}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t('create.basedOn')}
        data={listed.map(({ version, inForce }) => ({
          value: String(version),
          label: inForce ? t('create.versionInForce', { version }) : t('versionNamed', { version }),
        }))}
        value={from}
        allowDeselect={false}
        onChange={setBase}
      />
    </DialogForm>
  );
}
