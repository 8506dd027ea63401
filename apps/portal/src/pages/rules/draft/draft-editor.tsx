import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaving } from '../../../parts/leaving';
import { PageHeader } from '../../../parts/page-header';
import { Quiet } from '../../../parts/quiet';
import { RuleEffectPanel } from '../effect/rule-effect-panel';
import { EFFECT_DAYS, useRuleEffect } from '../effect/use-rule-effect';
import { versionsQuery } from '../queries';
import type { RuleDraft } from '../queries';
import { DiscardDraft } from '../publish/discard-draft';
import { OtherRules } from '../publish/other-rules';
import { PublishDialog } from '../publish/publish-dialog';
import styles from './draft.module.css';
import { notesOf } from './notes';
import { Overtaken } from './overtaken';
import { RuleFields } from './rule-fields';
import { SavingLine } from './saving-line';
import { useDraftSaving } from './use-draft-saving';

const LONGEST_NAME = 200;

export interface DraftEditorProps {
  readonly draft: RuleDraft;
  readonly onLoadTheirs: () => void;
}

/** Rules as sentences with controls in them, saved as one types, and beside them what they would have done. */
export function DraftEditor({ draft, onLoadTheirs }: DraftEditorProps): ReactNode {
  const { t } = useTranslation('rules');
  const saving = useDraftSaving(draft);
  const { written, saved, change, isSaved } = saving;
  const [publishing, setPublishing] = useState(false);
  const [leftBehind, setLeftBehind] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const versions = useQuery(versionsQuery).data?.ruleVersions ?? [];
  const [latest] = versions;
  const effect = useRuleEffect(saved.id, saved.revision, EFFECT_DAYS);
  const notes = notesOf([...saved.problems, ...(effect.data?.effect.problems ?? [])]);
  const publish = (): void => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // Whoever is faster than the saving is told in the dialog.
    if (isSaved && wrong) wrong.focus();
    else setPublishing(true);
  };
  return (
    <>
      <PageHeader title={saved.name} back={{ to: '/rules', label: t('title') }}>
        <Quiet>{t('draftOf', { name: saved.author.name, version: saved.basedOn })}</Quiet>
      </PageHeader>
      <Leaving
        changed={!isSaved && !leftBehind && !saving.overtaken}
        keep={async () => (await saving.saveNow()) !== null}
        text={t('leave')}
      />
      {saving.overtaken && <Overtaken draftId={saved.id} onLoadTheirs={onLoadTheirs} />}
      {latest && latest.version !== saved.basedOn && (
        <OtherRules latest={latest} draft={saved} onCompared={saving.compareWith} />
      )}
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          publish();
        }}
      >
        <div className={styles.fields}>
          <TextInput
            label={t('create.name')}
            value={written.name}
            maxLength={LONGEST_NAME}
            error={written.name.trim() === '' ? t('create.nameMissing') : undefined}
            onChange={({ currentTarget: { value } }) => change({ name: value })}
          />
          <RuleFields
            rules={written.rules}
            notes={notes}
            change={(patch) => change({ rules: { ...written.rules, ...patch } })}
          />
        </div>
        <div className={styles.aside}>
          <SavingLine saving={saving} />
          <RuleEffectPanel draftId={saved.id} revision={saved.revision} behind={!isSaved} />
          <div className={styles.actions}>
            <Button type="submit">{t('publish.open')}</Button>
            <DiscardDraft draft={saved} onDiscard={() => setLeftBehind(true)} />
          </div>
        </div>
      </form>
      <PublishDialog
        opened={publishing}
        saving={saving}
        onClose={() => setPublishing(false)}
        onPublish={() => setLeftBehind(true)}
      />
    </>
  );
}
