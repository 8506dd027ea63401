import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../api/server-clock';
import { useFormats } from '../../i18n/use-formats';
import { Badge } from '../../parts/badge';
import type { Column } from '../../parts/list-table/column';
import { When } from '../../parts/when';
import styles from './programme.module.css';
import type { ListedPartner } from './use-partners';

const QUIET_MS = 30 * 86_400_000;

export function usePartnerColumns(): Column<ListedPartner>[] {
  const { t } = useTranslation('programme');
  const { country: countryName, number, percent } = useFormats();
  const now = useServerNow(60_000);
  return [
    {
      id: 'name',
      header: t('column.name'),
      sortKey: 'name',
      cell: ({ name, country }) => (
        <>
          <span className={styles.name}>{name}</span>
          {country !== null && <span className={styles.note}>{countryName(country)}</span>}
        </>
      ),
    },
    { id: 'tier', header: t('column.tier'), wide: true, cell: ({ tier }) => tier },
    {
      id: 'last',
      header: t('column.last'),
      sortKey: 'last',
      cell: ({ lastReferralAt }) => {
        if (lastReferralAt === null) return <Badge>{t('never')}</Badge>;
        return (
          <span className={styles.last}>
            <When at={lastReferralAt} />
            {now - Date.parse(lastReferralAt) > QUIET_MS && <Badge tone="warn">{t('quiet')}</Badge>}
          </span>
        );
      },
    },
    {
      id: 'referrals',
      header: t('column.referrals'),
      align: 'end',
      wide: true,
      cell: ({ figures }) => number(figures.referrals),
    },
    {
      id: 'eql',
      header: t('column.eqlShare'),
      align: 'end',
      wide: true,
      cell: ({ figures: { eqlShare } }) => (eqlShare === null ? '–' : percent(eqlShare)),
    },
    {
      id: 'clocks',
      header: t('column.openClocks'),
      align: 'end',
      cell: ({ openClocks }) => number(openClocks),
    },
  ];
}
