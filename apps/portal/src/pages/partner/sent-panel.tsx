import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { Clock } from '../../parts/clock/clock';
import { Message } from '../../parts/message';
import { QueryStates } from '../../parts/query-states';
import { StatusBadge } from '../../parts/status-badge';
import { whatIsMissing } from '../../parts/verdict/criteria';
import { Verdict } from '../../parts/verdict/verdict';
import { SentDocument } from './form-operations';
import type { SentReferral } from './form-operations';
import { MissingList } from './missing-list';
import styles from './sent-panel.module.css';

export interface SentPanelProps {
  readonly referralId: string;
  readonly onAnother: () => void;
}

/** What became of it, from the first moment on: it changes as the story goes on. */
export function SentPanel({ referralId, onAnother }: SentPanelProps): ReactNode {
  const { t } = useTranslation(['partner', 'parts']);
  const query = useQuery({
    queryKey: [...keys.referral(referralId), 'sent'],
    queryFn: async ({ signal }) =>
      (await execute(SentDocument, { id: referralId }, { signal })).referral,
  });
  const href: string = `/referrals/${referralId}`;
  return (
    <QueryStates query={query}>
      {(referral) =>
        referral === null ? (
          <Message title={t('parts:failed.notFound')} />
        ) : (
          <div className={styles.sent}>
            <Outcome referral={referral} />
            <p className={styles.steps}>
              <Button renderRoot={(props) => <Link to={href} {...props} />}>
                {t('sent.open')}
              </Button>
              <Button variant="default" onClick={onAnother}>
                {t('sent.another')}
              </Button>
            </p>
            <Verdict verdict={referral.verdict} />
          </div>
        )
      }
    </QueryStates>
  );
}

function Outcome({ referral }: { readonly referral: SentReferral }): ReactNode {
  const { t } = useTranslation('partner');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { status, company, assignment, verdict } = referral;
  const rep = assignment?.rep.name ?? '';
  const missing =
    status === 'ACTION_REQUIRED' || status === 'NURTURING' ? whatIsMissing(verdict) : [];
  const against = verdict.criteria.filter(({ outcome }) => outcome === 'NOT_MET');
  return (
    <section className={styles.outcome}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {t(`sent.is.${status}`, { company: company.name, rep })}
      </h2>
      <p className={styles.state} role="status">
        <StatusBadge status={status} />
        {assignment?.queue && (
          <span className={styles.quiet}>{t('sent.queue', { queue: assignment.queue.name })}</span>
        )}
      </p>
      {status === 'ASSIGNED' && assignment && (
        <Clock clocked={assignment} size="large" announceFor={rep} />
      )}
      {status === 'DISQUALIFIED' && against.length > 0 && <MissingList missing={against} />}
      {missing.length > 0 && (
        <div>
          <h3 className={styles.subtitle}>{t('preview.missing', { count: missing.length })}</h3>
          <MissingList missing={missing} />
        </div>
      )}
    </section>
  );
}
