import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, worksForPartner } from '../../api/viewer';
import { useFormats } from '../../i18n/use-formats';
import type { Column } from '../../parts/list-table/column';
import { LeadClassBadge, StatusBadge } from '../../parts/status-badge';
import { isNamed } from '../../parts/verdict/criteria';
import { When } from '../../parts/when';
import type { Nurtured } from './operations';
import styles from './signals.module.css';

export function useNurtureColumns(vendor: boolean): Column<Nurtured>[] {
  const { t } = useTranslation('signals');
  return [
    {
      id: 'company',
      header: t('nurture.company'),
      width: 'min(18rem, 45%)',
      cell: ({ company, partner }) => (
        <>
          <span className={styles.name}>{company.name}</span>
          {vendor && <span className={styles.note}>{partner.name}</span>}
        </>
      ),
    },
    {
      id: 'helps',
      header: t('nurture.helps'),
      cell: (referral) => <WhatHelps referral={referral} />,
    },
    {
      id: 'class',
      header: t('nurture.class'),
      wide: true,
      cell: ({ leadClass }) => <LeadClassBadge leadClass={leadClass} />,
    },
    {
      id: 'status',
      header: t('nurture.status'),
      wide: true,
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      id: 'changed',
      header: t('nurture.changed'),
      wide: true,
      cell: ({ lastChangedAt }) => <When at={lastChangedAt} />,
    },
  ];
}

/** Who could bring it on, with what; where nothing would, what is in the way. */
function WhatHelps({ referral }: { readonly referral: Nurtured }): ReactNode {
  const { t } = useTranslation(['signals', 'parts', 'common']);
  const { list } = useFormats();
  const own = worksForPartner(useViewer().role) ? 'PARTNER' : 'VENDOR';
  const { awaits, verdict } = referral;
  if (awaits.length === 0) {
    const inTheWay = verdict.criteria.filter(({ outcome }) => outcome === 'NOT_MET');
    if (inTheWay.length === 0)
      return t(verdict.leadClass === 'EQL' ? 'nurture.held' : 'nurture.nothing');
    return inTheWay.map(({ code, because }) => (
      <span key={code} className={styles.line}>
        {t('nurture.inTheWay', { what: because })}
      </span>
    ));
  }
  const nameOf = (code: string): string =>
    isNamed(code) ? t(`parts:criterion.${code}`) : t('nurture.something');
  return awaits.map(({ from, on }) => (
    <span key={from} className={styles.line}>
      {t(from === own ? 'nurture.fromYou' : `nurture.from.${from}`, { what: list(on.map(nameOf)) })}
    </span>
  ));
}
