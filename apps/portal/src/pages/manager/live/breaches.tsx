import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDurationWords } from '../../../i18n/use-duration-words';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import { Quiet } from '../../../parts/quiet';
import { When } from '../../../parts/when';
import type { BreachesQuery } from '../generated/graphql';
import { breachesQuery } from '../queries';
import styles from './breaches.module.css';
import { lateBy, whereaboutsOf } from './whereabouts';

type Breach = BreachesQuery['assignments']['edges'][number]['node'];

/** What nobody answered in time, and where it is now. */
export function Breaches(): ReactNode {
  const { t } = useTranslation('manager');
  const breaches = useQuery(breachesQuery);
  return (
    <section aria-labelledby="breaches" className={styles.section}>
      <h2 id="breaches" className={styles.heading}>
        {t('breaches.title')}
      </h2>
      <QueryStates query={breaches} loading={<Loading rows={5} />}>
        {(list) =>
          list.length === 0 ? (
            <Quiet>{t('breaches.none')}</Quiet>
          ) : (
            <ol className={styles.list}>
              {list.map((breach) => (
                <BreachRow key={breach.id} breach={breach} />
              ))}
            </ol>
          )
        }
      </QueryStates>
    </section>
  );
}

function BreachRow({ breach }: { readonly breach: Breach }): ReactNode {
  const { t } = useTranslation('manager');
  const words = useDurationWords();
  const { referral, rep, breachedAt, followedBy } = breach;
  const went = t(`breaches.${whereaboutsOf(breach)}`, {
    rep: rep.name,
    to: followedBy?.rep.name ?? '',
    late: words(lateBy(breach)),
  });
  return (
    <li className={styles.row}>
      <span className={styles.when}>{breachedAt !== null && <When at={breachedAt} />}</span>
      <span className={styles.what}>
        <a href={`/referrals/${referral.id}`} className={styles.company}>
          {referral.company.name}
        </a>
        <span className={styles.quiet}>{went}</span>
      </span>
    </li>
  );
}
