import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { Quiet } from '../../../parts/quiet';
import type { Sla } from '../queries';
import { WEEKDAYS } from './queue-draft';
import styles from './hours.module.css';

/** A calendar, day by day. */
export function Hours({
  calendar: { weekly, timeZone, holidaysOf, closedOn },
}: {
  readonly calendar: NonNullable<Sla['calendar']>;
}): ReactNode {
  const { t } = useTranslation(['manager', 'common']);
  const { country, date, list } = useFormats();
  return (
    <>
      <dl className={styles.days}>
        {WEEKDAYS.map((day) => {
          const blocks = weekly.filter((block) => block.day === day);
          return (
            <div key={day} className={styles.day}>
              <dt>{t(`common:weekday.${day}`)}</dt>
              <dd>
                {blocks.length === 0
                  ? t('queue.closed')
                  : blocks.map(({ from, to }) => `${from}–${to}`).join(', ')}
              </dd>
            </div>
          );
        })}
      </dl>
      <Quiet>{t('queue.inZone', { timeZone })}</Quiet>
      {holidaysOf !== null && <Quiet>{t('queue.offOn', { country: country(holidaysOf) })}</Quiet>}
      {closedOn.length > 0 && (
        <Quiet>{t('queue.closedOn', { days: list(closedOn.map(date)) })}</Quiet>
      )}
    </>
  );
}
