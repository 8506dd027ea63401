import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFailure } from '../../parts/form-failure';
import { SubmitButton } from '../../parts/submit-button';
import { PeriodFields } from '../../parts/start-replay/period-fields';
import { useStartReplay } from '../../parts/start-replay/use-start-replay';
import styles from './replay.module.css';

export interface StartFormProps {
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
  readonly draftId: string | null;
}

/** Which rules on which period. */
export function StartForm({ drafts, draftId }: StartFormProps): ReactNode {
  const { t } = useTranslation('replay');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(draftId ?? '');
  const { days, setDays, begin, isPending, problem, failure } = useStartReplay((replayId) =>
    navigate({ to: '/replay/$replayId', params: { replayId } }),
  );
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    begin({ ruleDraftId: draft === '' ? null : draft });
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <NativeSelect
        label={t('rules')}
        value={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        data={[
          { value: '', label: t('asItWas') },
          ...drafts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <PeriodFields days={days} problem={problem} onChange={setDays} />
      <FormFailure text={failure} />
      <SubmitButton busy={isPending}>{t('start')}</SubmitButton>
    </form>
  );
}
