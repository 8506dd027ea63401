import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow, useServerNow } from '../../../api/server-clock';
import { useFormats } from '../../../i18n/use-formats';
import { availabilityQuery } from './availability-query';
import type { Availability } from './availability-query';
import styles from './availability-menu.module.css';
import { backAt } from './back-at';
import { useSetAvailability } from './use-set-availability';

const AwayDialog = lazy(() => import('./away-dialog'));
const ABSENCES = ['hour', 'today', 'week'] as const;

/** Taking referrals, or away until when; one press away from the other. */
export function AvailabilityMenu(): ReactNode {
  const { data } = useQuery(availabilityQuery);
  return data ? <KnownAvailability availability={data} /> : null;
}

function KnownAvailability({ availability }: { readonly availability: Availability }): ReactNode {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  const now = useServerNow(60_000);
  const [choosing, setChoosing] = useState(false);
  const { id, timeZone, unavailableUntil } = availability;
  const setAvailability = useSetAvailability(id);
  // Back by themselves: nothing is sent at that moment.
  const isBack = unavailableUntil !== null && Date.parse(unavailableUntil) <= now;
  const isHere = availability.available || isBack;
  const leave = (until: string | null): void => setAvailability.mutate({ available: false, until });
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={
              <span className={styles.dot} data-here={isHere || undefined} aria-hidden />
            }
          >
            {isHere
              ? t('availability.here')
              : unavailableUntil === null
                ? t('availability.away')
                : t('availability.awayUntil', { when: formats.moment(unavailableUntil, now) })}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {isHere ? (
            ABSENCES.map((absence) => (
              <Menu.Item
                key={absence}
                onClick={() => leave(backAt(absence, serverNow(), timeZone))}
              >
                {t(`availability.leave.${absence}`)}
              </Menu.Item>
            ))
          ) : (
            <Menu.Item onClick={() => setAvailability.mutate({ available: true, until: null })}>
              {t('availability.take')}
            </Menu.Item>
          )}
          <Menu.Item onClick={() => setChoosing(true)}>{t('availability.leave.until')}</Menu.Item>
          {(isHere || unavailableUntil !== null) && (
            <Menu.Item onClick={() => leave(null)}>{t('availability.leave.open')}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item component={Link} to="/hours">
            {t('hours.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {choosing && (
          <AwayDialog
            timeZone={timeZone}
            onLeave={(until) => {
              setChoosing(false);
              leave(until);
            }}
            onClose={() => setChoosing(false)}
          />
        )}
      </Suspense>
    </>
  );
}
