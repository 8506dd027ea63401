import { Alert, Button, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../api/api-error';
import type { FieldProblem } from '../../../api/api-error';
import { problemsByField } from '../../../parts/field-problems';
import { Leaving } from '../../../parts/leaving';
import { QueryStates } from '../../../parts/query-states';
import { SubmitButton } from '../../../parts/submit-button';
import { useErrorWords } from '../../../parts/use-error-words';
import type { PreviewQueueQueryVariables, QueueChoicesQuery } from '../generated/graphql';
import { queueChoicesQuery } from '../queries';
import { Effect } from './effect';
import type { FieldsProps } from './fields-props';
import type { KeptEdit } from './kept-edit';
import { MembersField } from './members-field';
import { isTimeToAnswer } from './queue-draft';
import type { QueueDraft } from './queue-draft';
import styles from './queue-form.module.css';
import { ScopeFields } from './scope-fields';
import { SlaFields } from './sla-fields';
import { TryOut } from './try-out';
import { useQueuePreview } from './use-queue-preview';

export interface QueueFormProps {
  readonly start: QueueDraft;
  /** What stood in the fields when the form was left for a while; null: as it starts. */
  readonly kept: QueueDraft | null;
  readonly begun: KeptEdit['begun'];
  readonly asked: (draft: QueueDraft) => PreviewQueueQueryVariables;
  readonly action: string;
  readonly saving: UseMutationResult<unknown, Error, QueueDraft>;
  readonly fallback: boolean;
  readonly onCancel: () => void;
}

/** A queue's settings on one side, and on the other what saving them would change. */
export function QueueForm(props: QueueFormProps): ReactNode {
  const { i18n } = useTranslation();
  const choices = useQuery(queueChoicesQuery(i18n.language));
  return (
    <QueryStates query={choices}>{(there) => <Fields {...props} choices={there} />}</QueryStates>
  );
}

function Fields(props: QueueFormProps & { readonly choices: QueueChoicesQuery }): ReactNode {
  const { start, kept, begun, asked, action, saving, fallback, onCancel, choices } = props;
  const { t } = useTranslation(['manager', 'common']);
  const words = useErrorWords();
  const [draft, setDraft] = useState(kept ?? start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const unasked = useUnasked(draft);
  const { preview, behind } = useQueuePreview(unasked.length > 0 ? null : asked(draft));
  // Once saved, the form is on its way out.
  const isSaving = saving.isPending || saving.isSuccess;
  const changed = JSON.stringify(draft) !== JSON.stringify(start);
  const problems = unasked.length > 0 ? unasked : (preview.data?.problems ?? []);
  const byField = problemsByField([...refusedWith(saving.error), ...problems]);
  // A new queue is not scolded for what nobody has come to yet.
  const problem = (path: string): string | undefined =>
    tried || changed
      ? Object.entries(byField).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1]
      : undefined;
  const change = (patch: Partial<QueueDraft>): void => {
    // What the server refused was as it stood then.
    if (saving.isError) saving.reset();
    setDraft((old) => ({ ...old, ...patch }));
  };
  const focusOnProblem = (): void =>
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  const submit = (): void => {
    if (isSaving) return;
    setTried(true);
    // Whoever is faster than the preview asks the server itself: what is shown may be mended already.
    if (behind || problems.length === 0) saving.mutate(draft);
    else focusOnProblem();
  };
  useEffect(() => {
    if (saving.error) focusOnProblem();
  }, [saving.error]);
  const fields: FieldsProps = { draft, change, problem, choices };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* Once it is being saved, nothing is lost by leaving. */}
      <Leaving changed={changed && !isSaving} />
      <div className={styles.fields}>
        <TextInput
          label={t('field.name')}
          value={draft.name}
          error={tried || start.name !== '' ? problem('name') : undefined}
          maxLength={200}
          required
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {!fallback && <ScopeFields {...fields} />}
        <MembersField {...fields} />
        <SlaFields {...fields} />
      </div>
      <div className={styles.aside}>
        <Effect unasked={unasked} preview={preview} behind={behind} changed={changed} />
        {changed && (
          <TryOut
            asked={asked(draft)}
            edit={{ draft, begun }}
            disabled={behind || problems.length > 0}
          />
        )}
        {saving.error && (
          <Alert role="alert" color="red">
            {words(saving.error)}
          </Alert>
        )}
        <div className={styles.actions}>
          <SubmitButton busy={isSaving} disabled={!changed}>
            {action}
          </SubmitButton>
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** What is wrong that the API would refuse without a sentence for the field. */
function useUnasked(draft: QueueDraft): readonly FieldProblem[] {
  const { t } = useTranslation('manager');
  if (isTimeToAnswer(draft.respondMinutes)) return [];
  const message = t('field.timeOutOfRange');
  return [{ code: 'RESPOND_WITHIN_OUT_OF_RANGE', path: ['sla', 'respondWithin'], message }];
}

const refusedWith = (error: Error | null): NonNullable<ApiError['details']['problems']> =>
  error instanceof ApiError ? (error.details.problems ?? []) : [];
