import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Quiet } from '../../parts/quiet';
import { StageBadge } from '../../parts/status-badge';
import { When } from '../../parts/when';
import { Fact, FactList } from './fact-list';
import type { Deal } from './referral';
import styles from './referral-view.module.css';

/** What became of it in money. */
export function DealCard({ deal }: { readonly deal: Deal | null }): ReactNode {
  const { t } = useTranslation('referral');
  const { money, date } = useFormats();
  return (
    <section className={styles.section} aria-labelledby="deal">
      <header className={styles.sectionHeader}>
        <h2 id="deal" className={styles.title}>
          {t('deal.title')}
        </h2>
        {deal && <StageBadge stage={deal.stage} />}
      </header>
      {deal ? (
        <FactList>
          <Fact name={t('deal.amount')}>{deal.amount && money(deal.amount)}</Fact>
          <Fact name={t('deal.arr')}>
            {deal.annualRecurringRevenue && money(deal.annualRecurringRevenue)}
          </Fact>
          {deal.closedAt === null ? (
            <Fact name={t('deal.expectedClose')}>
              {deal.expectedCloseOn && date(deal.expectedCloseOn)}
            </Fact>
          ) : (
            <Fact name={t('deal.closed')}>
              <When at={deal.closedAt} />
            </Fact>
          )}
        </FactList>
      ) : (
        <Quiet>{t('deal.none')}</Quiet>
      )}
    </section>
  );
}
