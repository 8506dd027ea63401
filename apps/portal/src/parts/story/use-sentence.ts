import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { factsOf } from './event-sentence';
import type { ToldEvent } from './event-sentence';

/** An event as one sentence with a subject and a verb. */
export function useSentence(): (event: ToldEvent) => string {
  const formats = useFormats();
  const { t, i18n } = useTranslation(['parts', 'common']);
  return useCallback(
    (event) => {
      const {
        key,
        rep = t('sentence.somebody'),
        queue,
        leadClass,
        stage,
        percent,
        touchpoint,
        day,
      } = factsOf(event);
      // Kinds that a newer server knows are shown as they come.
      const word = (kind: string, code: string | undefined): string =>
        code === undefined ? '' : i18n.t(`common:${kind}.${code}` as 'common:stage.WON');
      return t(`sentence.${key}`, {
        rep,
        queue: queue ?? '',
        leadClass: word('leadClass', leadClass),
        stage: word('stage', stage),
        percent: percent ?? 0,
        touchpoint: word('touchpoint', touchpoint),
        day: day === undefined ? '' : formats.date(day),
      });
    },
    [t, i18n, formats],
  );
}
