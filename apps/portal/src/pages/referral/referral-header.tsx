import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { placesFor } from '../../app/navigation';
import { useFormats } from '../../i18n/use-formats';
import { PageHeader } from '../../parts/page-header';
import { LeadClassBeside, StatusBadge } from '../../parts/status-badge';
import type { Referral } from './referral';
import styles from './referral-header.module.css';

/** Which company it is, as what it was judged, and how it stands. */
export function ReferralHeader({ referral }: { readonly referral: Referral }): ReactNode {
  const { t } = useTranslation('referral');
  const { role } = useViewer();
  const formats = useFormats();
  const { company, status, leadClass, partner, productLine } = referral;
  return (
    <PageHeader title={company.name} back={useWayBack()}>
      <div className={styles.facts}>
        <LeadClassBeside status={status} leadClass={leadClass} />
        <StatusBadge status={status} />
        <span className={styles.line}>
          {company.domain !== null && (
            <>
              <a href={`https://${company.domain}`} target="_blank" rel="noreferrer">
                {company.domain}
              </a>
              {' · '}
            </>
          )}
          {formats.country(company.country)}
          {' · '}
          {productLine}
          {!worksForPartner(role) && ` · ${t('from', { partner: partner.name })}`}
        </span>
      </div>
    </PageHeader>
  );
}

/** The list that it stands in for them; none where there is no such page. */
function useWayBack(): { readonly to: string; readonly label: string } | undefined {
  const { t } = useTranslation('app');
  const { role } = useViewer();
  const { routesByPath } = useRouter();
  const places = placesFor(role, (path) => path in routesByPath);
  const place = places.find(({ path }) => path === '/referrals') ?? places[0];
  return place && { to: place.path, label: t(`place.${place.word}`) };
}
