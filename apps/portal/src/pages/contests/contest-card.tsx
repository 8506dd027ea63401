import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Badge } from '../../parts/badge';
import type { BadgeTone } from '../../parts/badge';
import { StatusBadge } from '../../parts/status-badge';
import { When } from '../../parts/when';
import styles from './contests.module.css';
import type { Contest } from './operations';
import type { Decision } from './settle-dialog';
import { TakeBack } from './take-back';

const SettleDialog = lazy(() => import('./settle-dialog'));

const TONES: Readonly<Record<Contest['status'], BadgeTone>> = {
  OPEN: 'warn',
  KEPT: 'quiet',
  HANDED_OVER: 'good',
  FREED: 'good',
  ENDED: 'quiet',
  WITHDRAWN: 'quiet',
};

export interface ContestProps {
  readonly contest: Contest;
}

/** One account: what is asked for, both sides beside each other for who decides, and what came of it. */
export function ContestCard({ contest }: ContestProps): ReactNode {
  const { t } = useTranslation('contests');
  const { role } = useViewer();
  const [decision, setDecision] = useState<Decision | null>(null);
  const { company, productLine, status, holder } = contest;
  const mayTakeBack = status === 'OPEN' && worksForPartner(role);
  const mayDecide = status === 'OPEN' && (role === 'PARTNER_MANAGER' || role === 'ADMIN');
  return (
    <article className={styles.card} aria-label={company}>
      <header className={styles.head}>
        <h3 className={styles.company}>{company}</h3>
        <span className={styles.quiet}>{productLine}</span>
        <Badge tone={TONES[status]}>{t(`status.${status}`)}</Badge>
      </header>
      <div className={styles.sides}>
        {holder && <Holder holder={holder} />}
        <Asker contest={contest} isVendor={holder !== null} />
      </div>
      <Outcome contest={contest} />
      {mayDecide && (
        <div className={styles.acts}>
          <Button variant="default" onClick={() => setDecision('KEEP')}>
            {t('act.KEEP.open')}
          </Button>
          <Button variant="default" onClick={() => setDecision('HAND_OVER')}>
            {t('act.HAND_OVER.open')}
          </Button>
        </div>
      )}
      {mayTakeBack && <TakeBack contest={contest} />}
      <Suspense>
        {decision && (
          <SettleDialog contest={contest} decision={decision} onClose={() => setDecision(null)} />
        )}
      </Suspense>
    </article>
  );
}

function Holder({ holder }: { readonly holder: NonNullable<Contest['holder']> }): ReactNode {
  const { t } = useTranslation('contests');
  const { partner, status, lastChangedAt, claim, assignment } = holder;
  const href: string = `/referrals/${holder.id}`;
  return (
    <section className={styles.side} aria-label={t('holds')}>
      <h4 className={styles.sideTitle}>{t('holds')}</h4>
      <p className={styles.line}>
        {partner.name}, {partner.tier}
      </p>
      <p className={styles.line}>
        <StatusBadge status={status} />
        {assignment && <span>{assignment.rep.name}</span>}
      </p>
      <p className={styles.line}>
        {t('lastMoved')} <When at={lastChangedAt} />
      </p>
      {claim && (
        <p className={styles.line}>
          {t('heldUntil')} <When at={claim.until} />
        </p>
      )}
      <Link to={href}>{t('seeReferral')}</Link>
    </section>
  );
}

function Asker({ contest, isVendor }: ContestProps & { readonly isVendor: boolean }): ReactNode {
  const { t } = useTranslation('contests');
  const { partner, reason, askedAt } = contest;
  return (
    <section className={styles.side} aria-label={t('asks')}>
      {isVendor && <h4 className={styles.sideTitle}>{t('asks')}</h4>}
      {isVendor && (
        <p className={styles.line}>
          {partner.name}, {partner.tier}
        </p>
      )}
      <p className={styles.line}>
        {t('askedAt')} <When at={askedAt} />
      </p>
      <blockquote className={styles.reason}>{reason}</blockquote>
    </section>
  );
}

/** Why it was settled so is there for the vendor alone. */
function Outcome({ contest }: ContestProps): ReactNode {
  const { t } = useTranslation('contests');
  const { status, settledAt, settledBecause, referral } = contest;
  if (settledAt === null) return null;
  const href: string | null = referral && `/referrals/${referral.id}`;
  return (
    <div className={styles.outcome}>
      <p className={styles.line}>
        {t(`outcome.${status}`)} · <When at={settledAt} />
      </p>
      {settledBecause !== null && (
        <blockquote className={styles.reason}>{settledBecause}</blockquote>
      )}
      {href !== null && <Link to={href}>{t('seeNew')}</Link>}
    </div>
  );
}
