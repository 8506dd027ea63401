import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../api/viewer';
import { QueryStates } from '../../../parts/query-states';
import { Quiet } from '../../../parts/quiet';
import { When } from '../../../parts/when';
import { draftsQuery, mayWriteRules } from '../queries';
import styles from './overview.module.css';

/** What somebody works on, the latest change first. */
export function Drafts(): ReactNode {
  const { t } = useTranslation('rules');
  const mayWrite = mayWriteRules(useViewer().role);
  const query = useQuery(draftsQuery);
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts" className={styles.heading}>
        {t('drafts')}
      </h2>
      <QueryStates query={query}>
        {(drafts) =>
          drafts.length === 0 ? (
            <Quiet>{t(mayWrite ? 'draftsEmpty' : 'draftsEmptyOwn')}</Quiet>
          ) : (
            <ul className={styles.list}>
              {drafts.map(({ id, name, basedOn, author, changedBy, changedAt }) => (
                <li key={id} className={styles.row}>
                  <Link
                    to="/rules/drafts/$draftId"
                    params={{ draftId: id }}
                    className={styles.link}
                  >
                    {name}
                  </Link>
                  <span className={styles.quiet}>
                    {t('draftOf', { name: author.name, version: basedOn })}{' '}
                    {t('changedBy', { name: changedBy.name })} <When at={changedAt} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
    </section>
  );
}
