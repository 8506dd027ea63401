import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerDays } from './answers-table';
import styles from './answers-chart.module.css';
import { FillPatterns, fillOf } from './fill-patterns';
import { OUTCOMES } from './outcomes';

/** Stacked bars, one a day. Who does not see it reads the table below. */
export default function AnswersChart({ days }: { readonly days: AnswerDays }): ReactNode {
  const { t, i18n } = useTranslation('manager');
  const short = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    ...{ timeZone: 'UTC', day: 'numeric', month: 'short' },
  });
  const fills = new Map<string, string>(OUTCOMES.map(({ outcome }) => [outcome, fillOf(outcome)]));
  return (
    <>
      <ul className={styles.legend}>
        {OUTCOMES.map(({ outcome }) => (
          <li key={outcome}>
            <svg width="16" height="12" aria-hidden>
              <FillPatterns within="legend" only={outcome} />
              <rect width="16" height="12" rx="2" fill={fillOf(outcome, 'legend')} />
            </svg>
            {t(`answers.${outcome}`)}
          </li>
        ))}
      </ul>
      <div aria-hidden>
        <BarChart
          h={220}
          data={days.map(({ day, counts }) => ({ day: short.format(new Date(day)), ...counts }))}
          dataKey="day"
          type="stacked"
          series={OUTCOMES.map(({ outcome, color }) => ({
            name: outcome,
            label: t(`answers.${outcome}`),
            color,
          }))}
          barProps={({ name }) => ({ fill: fills.get(name), isAnimationActive: false })}
          barChartProps={{ accessibilityLayer: false }}
          maxBarWidth={28}
          tickLine="none"
          gridAxis="x"
          yAxisProps={{ allowDecimals: false, width: 32 }}
          xAxisProps={{ minTickGap: 24 }}
          tooltipAnimationDuration={0}
        >
          <FillPatterns within="chart" />
        </BarChart>
      </div>
    </>
  );
}
