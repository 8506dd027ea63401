import { Button, Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Leaving } from '../../../parts/leaving';
import { SubmitButton } from '../../../parts/submit-button';
import type { WorkingHoursInput } from '../generated/graphql';
import { timeZonesQuery } from './availability-query';
import type { Availability } from './availability-query';
import { DayHours } from './day-hours';
import styles from './hours.module.css';
import { useSetHours } from './use-set-hours';
import { blocksOf, isFine, isSame, weekOf, WEEKDAYS } from './week';
import type { Week } from './week';

/** What most people begin with. */
const OFFICE_WEEK = weekOf(
  WEEKDAYS.slice(0, 5).map((day) => ({ day, from: '09:00', to: '18:00' })),
);

/** Always, or several stretches on each day of the week in a time zone. */
export function HoursForm({ availability }: { readonly availability: Availability }): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const { workingHours } = availability;
  const [always, setAlways] = useState(workingHours === null);
  const [timeZone, setTimeZone] = useState(workingHours?.timeZone ?? availability.timeZone);
  const [week, setWeek] = useState<Week>(workingHours ? weekOf(workingHours.weekly) : OFFICE_WEEK);
  const [tried, setTried] = useState(false);
  const setHours = useSetHours(availability);
  const { data: timeZones = [timeZone] } = useQuery(timeZonesQuery);
  const blocks = blocksOf(week);
  const chosen: WorkingHoursInput | null = always ? null : { timeZone, weekly: blocks };
  const changed = !isSame(chosen, workingHours);
  const fine = always || (isFine(week) && blocks.length > 0);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fine) setHours.mutate(chosen);
      }}
    >
      <Leaving changed={changed && !setHours.isPending} />
      <Switch
        label={t('hours.always')}
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
      />
      {!always && (
        <>
          <Select
            label={t('hours.timeZone')}
            data={timeZones}
            value={timeZone}
            onChange={(zone) => setTimeZone(zone ?? timeZone)}
            searchable
            limit={50}
            allowDeselect={false}
            nothingFoundMessage={t('hours.noTimeZone')}
            className={styles.zone}
          />
          {WEEKDAYS.map((day) => (
            <DayHours
              key={day}
              day={day}
              stretches={week[day]}
              showProblems={tried}
              onChange={(stretches) => setWeek({ ...week, [day]: stretches })}
            />
          ))}
          <Button
            variant="subtle"
            className={styles.copy}
            onClick={() =>
              setWeek({
                ...week,
                ...Object.fromEntries(WEEKDAYS.slice(1, 5).map((day) => [day, week.MONDAY])),
              })
            }
          >
            {t('hours.copy')}
          </Button>
          {tried && blocks.length === 0 && (
            <p role="alert" className={styles.problem}>
              {t('hours.none')}
            </p>
          )}
        </>
      )}
      <SubmitButton busy={setHours.isPending} className={styles.save}>
        {t('common:action.save')}
      </SubmitButton>
    </form>
  );
}
