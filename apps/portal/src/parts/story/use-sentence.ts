import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { factsOf } from './event-sentence';
import type { ToldEvent } from './event-sentence';

/** An event as one sentence with a subject and a verb. */
export function useSentence(): (event: ToldEvent) => string {
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
      });
    },
    [t, i18n],
  );
}
