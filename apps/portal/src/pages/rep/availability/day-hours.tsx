import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import IconTrash from '@tabler/icons-react/icons/IconTrash';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weekday } from '../generated/graphql';
import styles from './hours.module.css';
import { nextStretch, problemsOf } from './week';
import type { Stretch } from './week';

export interface DayHoursProps {
  readonly day: Weekday;
  readonly stretches: readonly Stretch[];
  /** Not while somebody is still filling in. */
  readonly showProblems: boolean;
  readonly onChange: (stretches: readonly Stretch[]) => void;
}

/** The stretches of one weekday, as many as one likes. */
export function DayHours({ day, stretches, showProblems, onChange }: DayHoursProps): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const name = t(`common:weekday.${day}`);
  const nameId = useId();
  const problems = problemsOf(stretches);
  const change = (index: number, part: Partial<Stretch>): void =>
    onChange(stretches.map((stretch, at) => (at === index ? { ...stretch, ...part } : stretch)));
  return (
    <div role="group" aria-labelledby={nameId} className={styles.day}>
      <span id={nameId} className={styles.dayName}>
        {name}
      </span>
      <div className={styles.stretches}>
        {stretches.length === 0 && <span className={styles.free}>{t('hours.free')}</span>}
        {stretches.map((stretch, index) => {
          const problem = showProblems ? (problems[index] ?? null) : null;
          const wrong = problem === null ? undefined : `${nameId}-${index}`;
          return (
            // A stretch is known by its place alone.
            <div key={index} className={styles.stretch}>
              <TextInput
                type="time"
                aria-label={t('hours.from', { day: name })}
                aria-describedby={wrong}
                error={problem !== null}
                value={stretch.from}
                onChange={(event) => change(index, { from: event.currentTarget.value })}
              />
              <span aria-hidden>–</span>
              <TextInput
                type="time"
                aria-label={t('hours.to', { day: name })}
                aria-describedby={wrong}
                error={problem !== null}
                value={stretch.to}
                onChange={(event) => change(index, { to: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('hours.remove', { day: name, from: stretch.from })}
                onClick={() => onChange(stretches.filter((_, at) => at !== index))}
              >
                <IconTrash size={16} stroke={1.8} aria-hidden />
              </ActionIcon>
              {problem !== null && (
                <span id={wrong} className={styles.problem}>
                  {t(`hours.problem.${problem}`)}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={t('hours.addTo', { day: name })}
        onClick={() => onChange([...stretches, nextStretch(stretches)])}
      >
        {t('hours.add')}
      </Button>
    </div>
  );
}
