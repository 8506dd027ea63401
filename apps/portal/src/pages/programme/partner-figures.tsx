import { Fragment } from 'react';
import { Quiet } from '../../parts/quiet';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { durationMs } from '../../i18n/durations';
import { useDurationWords } from '../../i18n/use-duration-words';
import { useFormats } from '../../i18n/use-formats';
import type { PartnerQuery } from './generated/graphql';
import styles from './programme.module.css';

/** What came of the last 30 days, a figure a line. */
export function PartnerFigures({
  partner: { openClocks, figures },
}: {
  readonly partner: PartnerQuery['partner'];
}): ReactNode {
  const { t } = useTranslation(['programme', 'common']);
  const { number, percent, money, list } = useFormats();
  const duration = useDurationWords();
  const { referrals, eqlShare, answeredInTime, breached, medianFirstAnswer, won } = figures;
  return (
    <dl className={styles.facts}>
      <dt>{t('figures.referrals')}</dt>
      <dd>{number(referrals)}</dd>
      <dt>{t('column.eqlShare')}</dt>
      <dd>{eqlShare === null ? '–' : percent(eqlShare)}</dd>
      <dt>{t('figures.answeredInTime')}</dt>
      <dd>{number(answeredInTime)}</dd>
      <dt>{t('figures.breached')}</dt>
      <dd>{number(breached)}</dd>
      <dt>{t('figures.medianFirstAnswer')}</dt>
      <dd>{medianFirstAnswer === null ? '–' : duration(durationMs(medianFirstAnswer))}</dd>
      <dt>{t('figures.won')}</dt>
      <dd>{won.length === 0 ? '–' : list(won.map(money))}</dd>
      <dt>{t('column.openClocks')}</dt>
      <dd>{number(openClocks)}</dd>
    </dl>
  );
}

/** Where they stand by now, most first. */
export function PartnerStatuses({
  byStatus,
}: {
  readonly byStatus: PartnerQuery['partner']['figures']['byStatus'];
}): ReactNode {
  const { t } = useTranslation(['programme', 'common']);
  const { number } = useFormats();
  if (byStatus.length === 0) return <Quiet>{t('statuses.none')}</Quiet>;
  return (
    <dl className={styles.facts}>
      {byStatus.map(({ status, referrals }) => (
        <Fragment key={status}>
          <dt>{t(`common:status.${status}`)}</dt>
          <dd>{number(referrals)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
