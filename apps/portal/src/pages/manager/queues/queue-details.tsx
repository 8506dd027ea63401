import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Quiet } from '../../../parts/quiet';
import { ShareBars } from '../../../parts/share-bar/share-bar';
import type { QueueSettings } from '../queries';
import { sharesOf } from '../turn-words';
import { FairnessLine } from './fairness-line';
import { MemberNote } from './member-note';
import { MembersTable } from './members-table';
import { NextTurn } from './next-turn';
import styles from './queue-details.module.css';
import { Revisions } from './revisions';
import { Hours } from './hours';

export interface QueueDetailsProps {
  readonly queue: QueueSettings;
  readonly mayEdit: boolean;
}

/** Is it fair? What each member took against their share, who is next, and what the queue has been. */
export function QueueDetails({ queue, mayEdit }: QueueDetailsProps): ReactNode {
  const { t } = useTranslation('manager');
  return (
    <div className={styles.details}>
      <section aria-labelledby="shares">
        <h2 id="shares">{t('queue.shares')}</h2>
        <FairnessLine queue={queue} />
        <div className={styles.bars}>
          <ShareBars
            label={t('queues.sharesOf', { queue: queue.name })}
            shares={sharesOf(queue).map(({ member, ...share }) => ({
              ...share,
              note: <MemberNote member={member} />,
            }))}
          />
        </div>
        <Quiet>{t('queue.sharesHint')}</Quiet>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{t('queue.next')}</h2>
        <NextTurn queue={queue} open />
      </section>
      <section aria-labelledby="members" className={styles.whole}>
        <h2 id="members">{t('queue.members')}</h2>
        <MembersTable queue={queue} mayEdit={mayEdit} />
      </section>
      {queue.sla.calendar && (
        <section aria-labelledby="hours">
          <h2 id="hours">{t('queue.hours')}</h2>
          <Hours calendar={queue.sla.calendar} />
        </section>
      )}
      {mayEdit && queue.revisions.length > 0 && (
        <section aria-labelledby="history">
          <h2 id="history">{t('queue.history')}</h2>
          <Revisions queue={queue} />
        </section>
      )}
    </div>
  );
}
