import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { useViewer, worksForPartner } from '../../api/viewer';
import { Badge } from '../../parts/badge';
import { Quiet } from '../../parts/quiet';
import { When } from '../../parts/when';
import type { Referral } from './referral';
import styles from './referral-view.module.css';

/** What is on record of the account and its partner, as far as it is the reader's to know. */
export function Signals({ signals }: { readonly signals: Referral['signals'] }): ReactNode {
  const { t } = useTranslation(['referral', 'parts']);
  const vendor = !worksForPartner(useViewer().role);
  const now = useServerNow(60_000);
  if (signals.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="signals">
      <h2 id="signals" className={styles.title}>
        {t('signals.title')}
      </h2>
      <ul className={styles.signals}>
        {signals.map(({ id, kind, count, evidence, evidenceUrl, seenAt, expiresAt, partner }) => (
          <li key={id}>
            <p className={styles.signalName}>
              {t(`parts:criterion.${kind}`)}
              {count !== null && ` (${count})`}
              {Date.parse(expiresAt) <= now && <Badge tone="warn">{t('signals.over')}</Badge>}
            </p>
            <p>
              {evidenceUrl === null ? (
                evidence
              ) : (
                <a href={evidenceUrl} target="_blank" rel="noreferrer noopener">
                  {evidence}
                </a>
              )}
            </p>
            <Quiet>
              {vendor && partner && `${partner.name} · `}
              {t('signals.seen')} <When at={seenAt} />
            </Quiet>
          </li>
        ))}
      </ul>
    </section>
  );
}
