import { Radio } from '@mantine/core';
import type { RadioGroupProps } from '@mantine/core';
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
  const notes = ({ inQueue, available, hadIt, waiting }: RepChoice): string =>
    [
      ...(available ? [] : [t('handOver.away')]),
      ...(hadIt ? [t('handOver.hadIt')] : []),
      ...(inQueue ? [t('handOver.waiting', { count: waiting ?? 0 })] : [t('handOver.outside')]),
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
            data-autofocus={index === 0 || undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
