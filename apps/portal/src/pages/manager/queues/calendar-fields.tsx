import { Button, Pill, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { mondayForAll } from './queue-draft';
import type { CalendarDraft } from './queue-draft';
import type { FieldsProps } from './fields-props';
import styles from './queue-form.module.css';
import { WeekFields } from './week-fields';

const MOST_OPTIONS = 60;

/** When the clock runs: hours of the week, without public holidays and single days off. */
export function CalendarFields({ draft, change, problem, choices }: FieldsProps): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const { calendar } = draft;
  const set = (patch: Partial<CalendarDraft>): void =>
    change({ calendar: { ...calendar, ...patch } });
  return (
    <>
      <Select
        label={t('field.timeZone')}
        searchable
        limit={MOST_OPTIONS}
        allowDeselect={false}
        data={[...choices.timeZones]}
        value={calendar.timeZone}
        error={problem('sla.calendar.timeZone')}
        nothingFoundMessage={t('field.nothingFound')}
        onChange={(timeZone) => timeZone !== null && set({ timeZone })}
      />
      <WeekFields
        weekly={calendar.weekly}
        problem={problem}
        onChange={(weekly) => set({ weekly })}
      />
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        onClick={() => change({ calendar: mondayForAll(calendar) })}
      >
        {t('field.likeMonday')}
      </Button>
      <Select
        label={t('field.holidaysOf')}
        description={t('field.holidaysHint')}
        searchable
        clearable
        limit={MOST_OPTIONS}
        clearButtonProps={{ 'aria-label': t('common:action.clear') }}
        data={choices.countries
          .filter(({ hasPublicHolidays }) => hasPublicHolidays)
          .map(({ code, name }) => ({ value: code, label: name }))}
        value={calendar.holidaysOf}
        error={problem('sla.calendar.holidaysOf')}
        nothingFoundMessage={t('field.nothingFound')}
        onChange={(holidaysOf) => set({ holidaysOf })}
      />
      <ClosedDays
        days={calendar.closedOn}
        problem={problem('sla.calendar.closedOn')}
        onChange={(closedOn) => set({ closedOn })}
      />
    </>
  );
}

interface ClosedDaysProps {
  readonly days: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (days: readonly string[]) => void;
}

function ClosedDays({ days, problem, onChange }: ClosedDaysProps): ReactNode {
  const { t } = useTranslation('manager');
  const { date } = useFormats();
  const [day, setDay] = useState('');
  const add = (): void => {
    if (day !== '') onChange([...new Set([...days, day])].toSorted());
    setDay('');
  };
  return (
    <div>
      <div className={styles.line}>
        <TextInput
          type="date"
          label={t('field.closedOn')}
          value={day}
          error={problem}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button variant="default" disabled={day === ''} onClick={add}>
          {t('field.addDay')}
        </Button>
      </div>
      <Pill.Group mt="xs">
        {days.map((each) => (
          <Pill
            key={each}
            withRemoveButton
            removeButtonProps={{
              'aria-label': t('field.removeDay', { day: date(each) }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
            onRemove={() => onChange(days.filter((other) => other !== each))}
          >
            {date(each)}
          </Pill>
        ))}
      </Pill.Group>
    </div>
  );
}
