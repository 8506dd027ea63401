import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconX from '@tabler/icons-react/icons/IconX';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from './queue-draft';
import type { OpenHours } from './queue-draft';
import styles from './queue-form.module.css';

export interface WeekFieldsProps {
  readonly weekly: readonly OpenHours[];
  readonly problem: (path: string) => string | undefined;
  readonly onChange: (weekly: readonly OpenHours[]) => void;
}

/** Any number of open hours on each day, such as those before and after lunch. */
export function WeekFields({ weekly, problem, onChange }: WeekFieldsProps): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const general = problem('sla.calendar.weekly');
  return (
    <div className={styles.week} role="group" aria-label={t('field.weekly')}>
      {WEEKDAYS.map((day) => {
        const dayName = t(`common:weekday.${day}`);
        return (
          <div key={day} className={styles.day} role="group" aria-label={dayName}>
            <span className={styles.dayName} aria-hidden>
              {dayName}
            </span>
            <div className={styles.blocks}>
              {weekly.map((block, index) =>
                block.day === day ? (
                  <Block
                    key={index}
                    block={block}
                    dayName={dayName}
                    wrong={problem(`sla.calendar.weekly.${index}`) !== undefined}
                    onChange={(changed) => onChange(weekly.with(index, changed))}
                    onRemove={() => onChange(weekly.toSpliced(index, 1))}
                  />
                ) : null,
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('field.addHoursOn', { day: dayName })}
                onClick={() => onChange([...weekly, nextBlock(weekly, day)])}
              >
                {t('field.addHours')}
              </Button>
            </div>
          </div>
        );
      })}
      {general !== undefined && <p className={styles.problem}>{general}</p>}
    </div>
  );
}

/** The first of a day are an office's; further ones are for after the last. */
function nextBlock(weekly: readonly OpenHours[], day: OpenHours['day']): OpenHours {
  const last = weekly.findLast((block) => block.day === day);
  return last
    ? { day, from: last.to, to: last.to < '18:00' ? '18:00' : '24:00' }
    : { day, from: '09:00', to: '18:00' };
}

interface BlockProps {
  readonly block: OpenHours;
  readonly dayName: string;
  readonly wrong: boolean;
  readonly onChange: (block: OpenHours) => void;
  readonly onRemove: () => void;
}

/** Plain texts, as a browser's own time field knows no 24:00. */
function Block({ block, dayName, wrong, onChange, onRemove }: BlockProps): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <span className={styles.block}>
      <TextInput
        size="xs"
        className={styles.time}
        aria-label={t('field.opens', { day: dayName })}
        value={block.from}
        error={wrong}
        maxLength={5}
        onChange={(event) => onChange({ ...block, from: event.currentTarget.value })}
      />
      <span aria-hidden>–</span>
      <TextInput
        size="xs"
        className={styles.time}
        aria-label={t('field.closes', { day: dayName })}
        value={block.to}
        error={wrong}
        maxLength={5}
        onChange={(event) => onChange({ ...block, to: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('field.removeHours', { day: dayName, from: block.from, to: block.to })}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </span>
  );
}
