import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { QueryStates } from '../../parts/query-states';
import { useSentence } from '../../parts/story/use-sentence';
import { When } from '../../parts/when';
import { NewsDocument } from './list-operations';
import { latestNews } from './news';
import styles from './news-feed.module.css';

/** An event changes its referral: the latest so many events are of at most so many referrals. */
const MOST = 15;

/** What happened, the newest first; an event that comes in stands on top by itself. */
export function NewsFeed(): ReactNode {
  const { t } = useTranslation('partner');
  const query = useQuery({
    queryKey: keys.referrals({ news: MOST }),
    queryFn: ({ signal }) => execute(NewsDocument, { first: MOST }, { signal }),
  });
  return (
    <section aria-labelledby="news">
      <h2 id="news" className={styles.title}>
        {t('news.title')}
      </h2>
      <QueryStates query={query}>
        {({ referrals }) => {
          const items = latestNews(
            referrals.edges.map(({ node }) => node),
            MOST,
          );
          if (items.length === 0) return <p className={styles.none}>{t('news.empty')}</p>;
          return (
            <ol className={styles.items}>
              {items.map(({ referralId, company, event }) => (
                <NewsLine
                  key={event.id}
                  href={`/referrals/${referralId}`}
                  {...{ company, event }}
                />
              ))}
            </ol>
          );
        }}
      </QueryStates>
    </section>
  );
}

interface NewsLineProps {
  readonly href: string;
  readonly company: string;
  readonly event: { readonly type: string; readonly at: string; readonly data: unknown };
}

function NewsLine({ href, company, event }: NewsLineProps): ReactNode {
  const sentence = useSentence();
  return (
    <li className={styles.item}>
      <span className={styles.what}>
        <Link to={href} className={styles.company}>
          {company}
        </Link>
        <span>{sentence(event)}</span>
      </span>
      <span className={styles.when}>
        <When at={event.at} />
      </span>
    </li>
  );
}
