import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats';
import { Clock } from '../../parts/clock/clock';
import { Cell } from '../../parts/long-list/cell';
import { LeadClassBeside, StatusBadge } from '../../parts/status-badge';
import { When } from '../../parts/when';
import type { ListedReferral } from './list-operations';
import styles from './referral-row.module.css';

export interface ReferralRowProps {
  readonly referral: ListedReferral;
  /** Whether whose referral it is must be said. */
  readonly withPartner: boolean;
}

/** One referral in the list: who, what it is, who has it, and the clock. */
export function ReferralRow({ referral, withPartner }: ReferralRowProps): ReactNode {
  const formats = useFormats();
  const href: string = `/referrals/${referral.id}`;
  const { company, contact, partner, leadClass, status, lastChangedAt } = referral;
  const about = withPartner
    ? partner.name
    : [contact?.name, formats.country(company.country)].filter(Boolean).join(' · ');
  return (
    <>
      <Cell className={styles.company}>
        <Link to={href} className={styles.name}>
          {company.name}
        </Link>
        <span className={styles.note}>{about}</span>
      </Cell>
      <Cell className={styles.leadClass}>
        <LeadClassBeside status={status} leadClass={leadClass} />
      </Cell>
      <Cell className={styles.status}>
        <StatusBadge status={status} />
      </Cell>
      <Cell className={styles.holder}>
        <Holder referral={referral} />
      </Cell>
      <Cell className={styles.clock}>
        <ClockOrDeal referral={referral} />
      </Cell>
      <Cell className={styles.changed}>
        <When at={lastChangedAt} />
      </Cell>
    </>
  );
}

/** Who has it; on nobody's desk: nothing. */
function Holder({ referral: { assignment } }: { readonly referral: ListedReferral }): ReactNode {
  if (!assignment) return null;
  const { rep, queue } = assignment;
  return (
    <>
      <span className={styles.rep}>{rep.name}</span>
      {queue && <span className={styles.note}>{queue.name}</span>}
    </>
  );
}

function ClockOrDeal({ referral }: { readonly referral: ListedReferral }): ReactNode {
  const formats = useFormats();
  const { status, assignment, deal } = referral;
  if (status === 'ASSIGNED' && assignment) return <Clock clocked={assignment} />;
  return deal?.amount ? <span className={styles.amount}>{formats.money(deal.amount)}</span> : null;
}
