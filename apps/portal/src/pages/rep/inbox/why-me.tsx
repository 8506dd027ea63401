import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxReferralQuery } from '../generated/graphql';
import styles from './why-me.module.css';

type Assignment = NonNullable<NonNullable<InboxReferralQuery['referral']>['assignment']>;

/** Why this came to me, and not to anybody else. */
export function WhyMe({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useTranslation('rep');
  const { reason, queue, turn, rep, candidates } = assignment;
  const chosenFirst = candidates.toSorted(
    (a, b) => Number(b.rep.id === rep.id) - Number(a.rep.id === rep.id),
  );
  return (
    <section>
      <h3 className={styles.title}>{t('why.title')}</h3>
      <p className={styles.because}>
        {t(`why.${reason}`)}
        {queue !== null && turn !== null && ` ${t('why.turn', { turn, queue: queue.name })}`}
      </p>
      {candidates.length > 0 && (
        <details className={styles.others}>
          <summary>{t('why.how')}</summary>
          <ul>
            {chosenFirst.map((candidate) => (
              <li key={candidate.rep.id}>
                <strong>{candidate.rep.name}</strong> {candidate.because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
