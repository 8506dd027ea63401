import { Alert, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../../../i18n/use-formats';
import { instantOf } from '../../../i18n/zoned-instant';
import { DialogForm } from '../../../parts/form-dialog/dialog-form';
import { problemsAt } from '../../../parts/problems-at';
import { useFormFailure } from '../../../parts/use-form-failure';
import type { DraftSaving } from '../draft/use-draft-saving';
import type { RuleVersion } from '../queries';
import { RuleChanges } from '../version/rule-changes';
import styles from './publish.module.css';
import { problemsIn, usePublish } from './use-publish';

const FIELDS = ['effectiveFrom', 'note'] as const;
const LONGEST_NOTE = 500;

export interface PublishFormProps {
  readonly saving: DraftSaving;
  readonly inForce: RuleVersion;
  readonly onClose: () => void;
  readonly onPublish: () => void;
}

/** What changes against the rules in force, from when on, and a note for whoever reads them later. */
export function PublishForm({ saving, inForce, onClose, onPublish }: PublishFormProps): ReactNode {
  const { t } = useTranslation('rules');
  const timeZone = useTimeZone();
  const failure = useFormFailure();
  const [later, setLater] = useState(false);
  const [at, setAt] = useState('');
  const [missing, setMissing] = useState(false);
  const [note, setNote] = useState('');
  const publish = usePublish(onPublish);
  const { saved, isSaved, isSaving } = saving;
  const wrong = saved.problems.filter(({ severity }) => severity === 'PROBLEM');
  const refused = problemsIn(publish.error);
  const problems = isSaved && wrong.length > 0 ? wrong.map(({ message }) => message) : refused;
  const atField = problemsAt(publish.error, FIELDS);
  const submit = async (): Promise<void> => {
    const from = later ? instantOf(at, timeZone) : null;
    setMissing(later && from === null);
    if (later && from === null) return;
    const revision = await saving.saveNow();
    if (revision === null) return;
    publish.mutate({
      ...{ id: saved.id, revision, effectiveFrom: from },
      note: note.trim() === '' ? null : note.trim(),
    });
  };
  return (
    <DialogForm
      action={t(later ? 'publish.actionLater' : 'publish.action')}
      busy={publish.isPending || isSaving}
      failure={problems.length > 0 ? null : failure(publish.error ?? saving.error, FIELDS)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onClose={onClose}
    >
      {problems.length > 0 && (
        <Alert role="alert" color="red" title={t('publish.refused')}>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
      <section aria-labelledby="publish-changes">
        <h3 id="publish-changes" className={styles.heading}>
          {t('publish.changes', { version: inForce.version })}
        </h3>
        <RuleChanges from={inForce.rules} to={saved.rules} />
      </section>
      <Radio.Group
        label={t('publish.from')}
        value={later ? 'later' : 'now'}
        onChange={(value) => setLater(value === 'later')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="now" label={t('publish.now')} data-autofocus />
          <Radio value="later" label={t('publish.later')} />
        </Stack>
      </Radio.Group>
      {later && (
        <TextInput
          type="datetime-local"
          label={t('publish.at')}
          description={t('publish.zone', { zone: timeZone })}
          value={at}
          error={missing ? t('publish.atMissing') : atField['effectiveFrom']}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        />
      )}
      <Textarea
        label={t('publish.note')}
        description={t('publish.noteHint')}
        maxLength={LONGEST_NOTE}
        autosize
        minRows={2}
        value={note}
        error={atField['note']}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </DialogForm>
  );
}
