import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { durationMs } from '../../i18n/durations';
import { useFormats } from '../../i18n/use-formats';
import { useDurationWords } from '../../i18n/use-duration-words';
import { OwnFiguresDocument } from './list-operations';
import styles from './own-figures.module.css';

/** What came of a partner's referrals of the last 30 days: said once, quietly. */
export function OwnFigures(): ReactNode {
  const { t } = useTranslation('partner');
  const formats = useFormats();
  const words = useDurationWords();
  const { data } = useQuery({
    queryKey: keys.referrals({ figures: 'own' }),
    queryFn: ({ signal }) => execute(OwnFiguresDocument, {}, { signal }),
  });
  const figures = data?.viewer.partner?.figures;
  if (!figures || figures.referrals === 0) return null;
  const { referrals, eqlShare, answeredInTime, breached, medianFirstAnswer, won } = figures;
  const due = answeredInTime + breached;
  const rows: readonly (readonly [string, string])[] = [
    [t('figures.referrals'), formats.number(referrals)],
    ...(eqlShare === null ? [] : [[t('figures.eqls'), formats.percent(eqlShare)] as const]),
    ...(due === 0 ? [] : [[t('figures.inTime'), formats.percent(answeredInTime / due)] as const]),
    ...(medianFirstAnswer === null
      ? []
      : [[t('figures.median'), words(durationMs(medianFirstAnswer))] as const]),
    ...(won.length === 0
      ? []
      : [[t('figures.won'), formats.list(won.map(formats.money))] as const]),
  ];
  return (
    <section aria-label={t('figures.title')} className={styles.figures}>
      <span className={styles.period}>{t('figures.title')}</span>
      <dl className={styles.list}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
