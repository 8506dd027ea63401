import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Clock } from '../../../parts/clock/clock';
import { LeadClassBadge } from '../../../parts/status-badge';
import type { InboxItem } from './inbox-query';
import styles from './inbox-list.module.css';

export interface InboxListProps {
  readonly items: readonly InboxItem[];
  readonly shownId: string;
  readonly arrived: ReadonlySet<string>;
}

/** By deadline: what runs out first stands first. */
export function InboxList({ items, shownId, arrived }: InboxListProps): ReactNode {
  const { t } = useTranslation('rep');
  return (
    <ul className={styles.list} aria-label={t('inbox.list')}>
      {items.map((item) => (
        <li key={item.id} data-arrived={arrived.has(item.id) || undefined} className={styles.row}>
          <Link
            id={`inbox-${item.id}`}
            from="/inbox"
            search={{ referral: item.id }}
            replace
            resetScroll={false}
            className={styles.item}
            aria-current={item.id === shownId ? 'true' : undefined}
          >
            <span className={styles.company}>{item.company.name}</span>
            <span className={styles.clock}>
              {item.assignment && <Clock clocked={item.assignment} />}
            </span>
            <span className={styles.about}>
              <LeadClassBadge leadClass={item.leadClass} />
              <span>{item.partner.name}</span>
              {item.assignment?.queue && <span>· {item.assignment.queue.name}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
