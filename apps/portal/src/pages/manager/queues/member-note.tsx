import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueLoad } from '../queries';
import styles from './member-note.module.css';

export interface MemberNoteProps {
  readonly member: QueueLoad['members'][number];
}

/** Whether they are there, and how many wait for them. */
export function MemberNote({ member: { rep, waiting } }: MemberNoteProps): ReactNode {
  const { t } = useTranslation('manager');
  const away = !rep.active ? t('queues.left') : !rep.available ? t('queues.away') : null;
  return (
    <>
      {away !== null && <span className={styles.away}>{away}</span>}
      {away !== null && waiting > 0 && ' · '}
      {waiting > 0 && t('queues.waiting', { count: waiting })}
    </>
  );
}
