import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { referralPath } from '../referral-path';
import { whereaboutsQuery } from './inbox-query';
import styles from './gone-list.module.css';
import type { Gone } from './use-comings-and-goings';
import { whereaboutsOf } from './whereabouts';

export interface GoneListProps {
  readonly gone: readonly Gone[];
  readonly personId: string;
  readonly onForget: (id: string) => void;
}

/** What left the inbox by itself, with a word where it went. */
export function GoneList({ gone, ...rest }: GoneListProps): ReactNode {
  const { t } = useTranslation('rep');
  if (gone.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('inbox.gone')}>
      {gone.map((one) => (
        <GoneRow key={one.id} one={one} {...rest} />
      ))}
    </ul>
  );
}

function GoneRow({
  one,
  personId,
  onForget,
}: { readonly one: Gone } & Omit<GoneListProps, 'gone'>): ReactNode {
  const { t } = useTranslation(['rep', 'common']);
  const { data: referral } = useQuery(whereaboutsQuery(one.id));
  if (!referral) return null;
  const { key, rep } = whereaboutsOf(referral, personId);
  if (key === 'answered' || key === 'waits') return null;
  return (
    <li className={styles.row}>
      <Link to={referralPath(one.id)} className={styles.company}>
        {one.company}
      </Link>
      <span>{t(`gone.${key}`, { rep })}</span>
      <CloseButton
        size="sm"
        className={styles.forget}
        aria-label={t('inbox.forget', { company: one.company })}
        onClick={() => onForget(one.id)}
      />
    </li>
  );
}
