import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { largestUnits } from './durations';
import { useFormats } from './use-formats';

/** `1 hour and 12 minutes`, in the reader's language. */
export function useDurationWords(): (ms: number) => string {
  const { t } = useTranslation();
  const { list } = useFormats();
  return useCallback(
    (ms) => list(largestUnits(ms).map(([unit, count]) => t(`time.${unit}`, { count }))),
    [t, list],
  );
}
