import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/server-clock';
import { useTimeZone } from '../../i18n/use-formats';
import { daysOf, PRESETS } from './periods';
import type { Days, Preset } from './periods';

export interface PeriodFieldsProps {
  readonly days: Days;
  readonly problem: string | undefined;
  readonly onChange: (days: Days) => void;
}

/** Which days are replayed, by the viewer's own calendar: a usual period, or any. */
export function PeriodFields({ days, problem, onChange }: PeriodFieldsProps): ReactNode {
  const { t } = useTranslation('parts');
  const timeZone = useTimeZone();
  const [preset, setPreset] = useState<Preset | 'days'>(PRESETS[0]);
  const choose = (chosen: Preset | 'days'): void => {
    setPreset(chosen);
    if (chosen !== 'days') onChange(daysOf(chosen, serverNow(), timeZone));
  };
  const change = (patch: Partial<Days>): void => {
    setPreset('days');
    onChange({ ...days, ...patch });
  };
  return (
    <>
      <NativeSelect
        label={t('replay.period')}
        value={preset}
        onChange={({ currentTarget }) => choose(currentTarget.value as Preset | 'days')}
        data={[...PRESETS, 'days' as const].map((each) => ({
          value: each,
          label: t(`replay.preset.${each}`),
        }))}
      />
      <TextInput
        type="date"
        label={t('replay.first')}
        value={days.first}
        required
        onChange={({ currentTarget }) => change({ first: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('replay.last')}
        value={days.last}
        required
        error={problem}
        onChange={({ currentTarget }) => change({ last: currentTarget.value })}
      />
    </>
  );
}
