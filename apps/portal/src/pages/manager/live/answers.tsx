import { SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../../api/server-clock';
import { durationMs } from '../../../i18n/durations';
import { useDurationWords } from '../../../i18n/use-duration-words';
import { useFormats } from '../../../i18n/use-formats';
import { QueryStates } from '../../../parts/query-states';
import { Loading } from '../../../parts/loading';
import { Quiet } from '../../../parts/quiet';
import type { AnswersQuery } from '../generated/graphql';
import { answersQuery } from '../queries';
import { AnswersTable } from './answers-table';
import styles from './answers.module.css';
import { DAYS, firstDay, USUAL_DAYS } from './days';

const AnswersChart = lazy(() => import('./answers-chart'));

/** How referrals were answered, day by day. */
export function Answers(): ReactNode {
  const { t } = useTranslation('manager');
  const { dayKey } = useFormats();
  const { days = USUAL_DAYS } = useSearch({ from: '/signed-in/live' });
  const navigate = useNavigate({ from: '/live' });
  const from = firstDay(dayKey(serverNow()), days);
  const answers = useQuery({ ...answersQuery(from), placeholderData: keepPreviousData });
  return (
    <section aria-labelledby="answers" className={styles.section}>
      <div className={styles.head}>
        <h2 id="answers" className={styles.heading}>
          {t('answers.title')}
        </h2>
        <SegmentedControl
          size="xs"
          aria-label={t('answers.period')}
          value={String(days)}
          data={DAYS.map((each) => ({
            value: String(each),
            label: t('answers.days', { count: each }),
          }))}
          onChange={(value) =>
            void navigate({
              search: { days: DAYS.find((each) => String(each) === value) },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      <QueryStates query={answers} loading={<Loading rows={5} />}>
        {(figures) => <Figures figures={figures} />}
      </QueryStates>
    </section>
  );
}

type AnswerFigures = AnswersQuery['answerFigures'];

function Figures({ figures }: { readonly figures: AnswerFigures }): ReactNode {
  const { t } = useTranslation('manager');
  const { percent } = useFormats();
  const duration = useDurationWords();
  const { inTime, breached, assigned, medianResponse } = figures.total;
  if (assigned === 0) return <Quiet>{t('answers.none')}</Quiet>;
  return (
    <>
      <p className={styles.sum}>
        {inTime + breached > 0 && (
          <>
            <strong className={styles.large}>{percent(inTime / (inTime + breached))}</strong>{' '}
            {t('answers.inTimeOf', { count: inTime + breached })}
          </>
        )}
        {medianResponse !== null && (
          <span className={styles.quiet}>
            {' '}
            {t('answers.median', { time: duration(durationMs(medianResponse)) })}
          </span>
        )}
      </p>
      <Suspense fallback={<Loading rows={5} />}>
        <AnswersChart days={figures.days} />
      </Suspense>
      <details className={styles.table}>
        <summary>{t('answers.asTable')}</summary>
        <AnswersTable days={figures.days} />
      </details>
    </>
  );
}
