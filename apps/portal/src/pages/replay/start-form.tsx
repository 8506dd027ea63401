import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { serverNow } from '../../api/server-clock';
import { useTimeZone } from '../../i18n/use-formats';
import { FormFailure } from '../../parts/form-failure';
import { useErrorWords } from '../../parts/use-error-words';
import { StartReplayDocument } from './operations';
import { daysOf, instantsOf, PRESETS } from './periods';
import type { Preset } from './periods';
import styles from './replay.module.css';

export interface StartFormProps {
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
  readonly draftId: string | null;
}

/** Which rules on which period. The days are the viewer's own. */
export function StartForm({ drafts, draftId }: StartFormProps): ReactNode {
  const { t } = useTranslation('replay');
  const timeZone = useTimeZone();
  const words = useErrorWords();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(draftId ?? '');
  const [preset, setPreset] = useState<Preset | 'days'>('lastMonth');
  const [days, setDays] = useState(() => daysOf('lastMonth', serverNow(), timeZone));
  const start = useMutation({
    mutationFn: () =>
      execute(StartReplayDocument, {
        input: {
          ...instantsOf(days, serverNow(), timeZone),
          ruleDraftId: draft === '' ? null : draft,
        },
      }),
    onSuccess: ({ startReplay }) =>
      navigate({ to: '/replay/$replayId', params: { replayId: startReplay.id } }),
  });
  const choose = (chosen: Preset | 'days'): void => {
    setPreset(chosen);
    if (chosen !== 'days') setDays(daysOf(chosen, serverNow(), timeZone));
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    start.mutate();
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <NativeSelect
        label={t('rules')}
        value={draft}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        data={[
          { value: '', label: t('asItWas') },
          ...drafts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <NativeSelect
        label={t('period')}
        value={preset}
        onChange={({ currentTarget }) => choose(currentTarget.value as Preset | 'days')}
        data={[...PRESETS, 'days' as const].map((each) => ({
          value: each,
          label: t(`preset.${each}`),
        }))}
      />
      <TextInput
        type="date"
        label={t('first')}
        value={days.first}
        required
        onChange={({ currentTarget }) => {
          setPreset('days');
          setDays({ ...days, first: currentTarget.value });
        }}
      />
      <TextInput
        type="date"
        label={t('last')}
        value={days.last}
        required
        onChange={({ currentTarget }) => {
          setPreset('days');
          setDays({ ...days, last: currentTarget.value });
        }}
      />
      <FormFailure text={start.error ? words(start.error) : null} />
      <Button type="submit" loading={start.isPending}>
        {t('start')}
      </Button>
    </form>
  );
}
