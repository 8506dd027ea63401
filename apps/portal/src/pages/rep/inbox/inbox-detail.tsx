import { Button, Kbd } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { Clock } from '../../../parts/clock/clock';
import { Loading } from '../../../parts/loading';
import { QueryStates } from '../../../parts/query-states';
import { LeadClassBadge } from '../../../parts/status-badge';
import { Verdict } from '../../../parts/verdict/verdict';
import { referralPath } from '../referral-path';
import { InboxFacts } from './inbox-facts';
import { inboxReferralQuery } from './inbox-query';
import type { InboxItem } from './inbox-query';
import styles from './inbox-detail.module.css';
import { WhyMe } from './why-me';

export interface InboxDetailProps {
  readonly item: InboxItem;
  readonly personName: string;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** One referral to answer: what it is, why it came to me, and the two things that I can do. */
export function InboxDetail({
  item,
  personName,
  onAccept,
  onDecline,
}: InboxDetailProps): ReactNode {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  const query = useQuery(inboxReferralQuery(item.id));
  const { company, partner, productLine, leadClass, assignment } = item;
  return (
    <article className={styles.detail} aria-labelledby="inbox-company">
      <Link from="/inbox" search={{}} className={styles.back}>
        ‹ {t('inbox.title')}
      </Link>
      <header className={styles.header}>
        <div className={styles.words}>
          <h2 id="inbox-company" className={styles.company}>
            {company.name}
          </h2>
          <p className={styles.about}>
            <LeadClassBadge leadClass={leadClass} />
            <span>{[partner.name, productLine, formats.country(company.country)].join(' · ')}</span>
          </p>
          <Link to={referralPath(item.id)} className={styles.whole}>
            {t('inbox.whole')}
          </Link>
        </div>
        {assignment && (
          <div className={styles.headerClock}>
            <Clock clocked={assignment} size="large" announceFor={personName} />
          </div>
        )}
      </header>
      <div className={styles.actions}>
        {assignment && (
          <div className={styles.barClock}>
            <Clock clocked={assignment} />
          </div>
        )}
        <Button onClick={onAccept} rightSection={<Kbd className={styles.key}>A</Kbd>}>
          {t('accept')}
        </Button>
        <Button
          variant="default"
          onClick={onDecline}
          rightSection={<Kbd className={styles.key}>D</Kbd>}
        >
          {t('decline.action')}
        </Button>
      </div>
      <QueryStates query={query} loading={<Loading rows={8} />}>
        {(referral) =>
          referral && (
            <div className={styles.sections}>
              {referral.assignment && <WhyMe assignment={referral.assignment} />}
              {referral.note !== null && (
                <section>
                  <h3 className={styles.title}>{t('inbox.note')}</h3>
                  <blockquote className={styles.note}>{referral.note}</blockquote>
                </section>
              )}
              <InboxFacts referral={referral} />
              <Verdict verdict={referral.verdict} level={3} />
            </div>
          )
        }
      </QueryStates>
    </article>
  );
}
