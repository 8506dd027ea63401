import { Button, Menu } from '@mantine/core';
import IconDots from '@tabler/icons-react/icons/IconDots';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Clock } from '../../parts/clock/clock';
import { When } from '../../parts/when';
import { useFormats } from '../../i18n/use-formats';
import { isNamed } from '../../parts/verdict/criteria';
import { Person } from '../../parts/person';
import type { Act } from './acts';
import { currentAssignment } from './referral';
import type { Referral } from './referral';
import styles from './standing.module.css';

export interface StandingProps {
  readonly referral: Referral;
  readonly acts: readonly Act[];
  readonly onAct: (act: Act) => void;
}

/** Who has it, with the clock, and what can be done: on a phone always in sight, at the thumb. */
export function Standing({ referral, acts, onAct }: StandingProps): ReactNode {
  const { t } = useTranslation('referral');
  const current = currentAssignment(referral);
  return (
    <section className={styles.standing} aria-label={t('standing.title')}>
      <div className={styles.who}>
        <Whose referral={referral} />
        {current && (
          <Clock
            key={current.id}
            clocked={current}
            size="large"
            {...(referral.status === 'ASSIGNED' && { announceFor: current.rep.name })}
          />
        )}
      </div>
      {acts.length > 0 && <Acts acts={acts} onAct={onAct} />}
    </section>
  );
}

function Whose({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation('referral');
  const viewer = useViewer();
  const { status } = referral;
  const current = currentAssignment(referral);
  if (!current) {
    const side = worksForPartner(viewer.role) ? 'partner' : 'vendor';
    return (
      <div>
        <p className={styles.sentence}>{t(`standing.${side}.${status}`)}</p>
        <Awaited referral={referral} />
      </div>
    );
  }
  const { rep, queue } = current;
  const whose = rep.id === viewer.id ? 'yours' : 'theirs';
  const since = status === 'ASSIGNED' ? 'waiting' : status === 'ACCEPTED' ? 'accepted' : 'deal';
  const what = t(`standing.${whose}.${since}`);
  return (
    <Person
      name={rep.name}
      note={queue === null ? what : t('standing.ofQueue', { what, queue: queue.name })}
    />
  );
}

/** Whose word it waits for, on what, and until when. */
function Awaited({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation(['referral', 'parts']);
  const { list } = useFormats();
  const viewer = useViewer();
  const { awaits, waitsUntil } = referral;
  if (awaits.length === 0 && waitsUntil === null) return null;
  const own = worksForPartner(viewer.role) ? 'PARTNER' : 'VENDOR';
  return (
    <ul className={styles.awaited}>
      {awaits.map(({ from, on }) => (
        <li key={from}>
          {t(`standing.awaits.${from === own ? 'you' : from}`, {
            what: list(on.filter(isNamed).map((code) => t(`parts:criterion.${code}`))),
          })}
        </li>
      ))}
      {waitsUntil !== null && (
        <li>
          {t('standing.waitsUntil')} <When at={waitsUntil} />
        </li>
      )}
    </ul>
  );
}

/** The first stands out, the second beside it; taking back and whatever else there is behind a menu. */
function Acts({ acts, onAct }: Omit<StandingProps, 'referral'>): ReactNode {
  const { t } = useTranslation('referral');
  const shown: readonly Act[] = acts
    .filter((act) => act !== 'withdraw' && act !== 'releaseClaim')
    .slice(0, 2);
  const more = acts.filter((act) => !shown.includes(act));
  return (
    <div className={styles.acts} data-menu-alone={shown.length === 0}>
      {shown.map((act, index) => (
        <Button
          key={act}
          variant={index === 0 ? 'filled' : 'default'}
          classNames={{ root: styles.act, label: styles.words }}
          onClick={() => onAct(act)}
          {...shortcutOf(act)}
        >
          {t(`act.${act}.open`)}
        </Button>
      ))}
      {more.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <Button variant="default" className={styles.more} aria-label={t('act.more')} px="sm">
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map((act) => (
              <Menu.Item key={act} onClick={() => onAct(act)}>
                {t(`act.${act}.open`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

const SHORTCUTS: Partial<Readonly<Record<Act, string>>> = { accept: 'A', decline: 'D' };

const shortcutOf = (act: Act): { 'aria-keyshortcuts'?: string; title?: string } => {
  const key = SHORTCUTS[act];
  return key === undefined ? {} : { 'aria-keyshortcuts': key, title: key };
};
