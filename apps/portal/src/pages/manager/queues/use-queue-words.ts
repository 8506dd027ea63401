import { useTranslation } from 'react-i18next';
import { durationMs } from '../../../i18n/durations';
import { useDurationWords } from '../../../i18n/use-duration-words';
import { useFormats } from '../../../i18n/use-formats';
import type { QueueLoad } from '../queries';

export interface QueueWords {
  /** What it takes: `Italy and Spain, CORE only`. */
  readonly scope: (
    queue: Pick<QueueLoad, 'fallback' | 'countries' | 'subdivisions' | 'productLines'>,
  ) => string;
  /** `An answer within 2 hours, otherwise it moves on.` */
  readonly sla: (sla: QueueLoad['sla']) => string;
  readonly credit: (credit: number) => string;
  readonly share: (share: number | null) => string;
}

/** A queue's settings as one would say them. */
export function useQueueWords(): QueueWords {
  const { t, i18n } = useTranslation('manager');
  const { list, country, percent } = useFormats();
  const duration = useDurationWords();
  const signed = new Intl.NumberFormat(i18n.language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 2,
  });
  return {
    scope: ({ fallback, countries, subdivisions, productLines }) => {
      if (fallback) return t('queue.fallback');
      const lines =
        productLines.length === 0 ? '' : t('queue.linesOnly', { lines: list(productLines) });
      const where = countries.length === 0 ? t('queue.everywhere') : list(countries.map(country));
      const parts =
        subdivisions.length === 0 ? '' : t('queue.places', { count: subdivisions.length });
      return [where, parts, lines].filter((word) => word !== '').join(' · ');
    },
    sla: ({ respondWithin, clock, onBreach }) =>
      t(onBreach === 'REASSIGN' ? 'queue.slaReassign' : 'queue.slaEscalate', {
        time: duration(durationMs(respondWithin)),
        clock: t(`queue.clock.${clock}`),
      }),
    credit: (credit) => signed.format(credit),
    share: (share) => (share === null ? '–' : percent(share)),
  };
}
