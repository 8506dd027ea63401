import { Radio } from '@mantine/core';
import type { RadioGroupProps } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RepChoice } from './hand-over-choices';
import styles from './hand-over.module.css';

export interface RepChoicesProps extends Omit<RadioGroupProps, 'children'> {
  readonly reps: readonly RepChoice[];
}

/** Everybody who can take it, with what speaks for and against. */
export function RepChoices({ reps, ...field }: RepChoicesProps): ReactNode {
  const { t } = useTranslation('parts');
  const first = useRef<HTMLInputElement>(null);
  // The dialog was there before them, and had nothing else to focus on than its way out.
  useEffect(() => first.current?.focus(), []);
  const notes = ({ inQueue, available, hadIt, waiting }: RepChoice): string =>
    [
      ...(available ? [] : [t('handOver.away')]),
      ...(hadIt ? [t('handOver.hadIt')] : []),
      t(inQueue ? 'handOver.member' : 'handOver.outside'),
      ...(waiting === null ? [] : [t('handOver.waiting', { count: waiting })]),
    ].join(' · ');
  return (
    <Radio.Group label={t('handOver.to')} {...field}>
      <div className={styles.reps}>
        {reps.map((rep, index) => (
          <Radio
            key={rep.id}
            value={rep.id}
            label={rep.name}
            description={notes(rep)}
            ref={index === 0 ? first : null}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
