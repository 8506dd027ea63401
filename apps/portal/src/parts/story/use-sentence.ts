import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../api/viewer';
import { useFormats } from '../../i18n/use-formats';
import { factsOf } from './event-sentence';
import type { ToldEvent } from './event-sentence';
import { keyToYou } from './to-the-reader';

/** An event as one sentence with a subject and a verb. */
export function useSentence(): (event: ToldEvent) => string {
  const formats = useFormats();
  const viewer = useViewer();
  const { t, i18n } = useTranslation(['parts', 'common']);
  return useCallback(
    (event) => {
      const facts = factsOf(event);
      const {
        key,
        rep = t('sentence.somebody'),
        queue,
        leadClass,
        stage,
        percent,
        touchpoint,
        day,
      } = facts;
      // Kinds that a newer server knows are shown as they come.
      const word = (kind: string, code: string | undefined): string =>
        code === undefined ? '' : i18n.t(`common:${kind}.${code}` as 'common:stage.WON');
      const toYou = keyToYou(facts, event.byViewer === true, viewer);
      return t(toYou === null ? `sentence.${key}` : `sentenceToYou.${toYou}`, {
        rep,
        queue: queue ?? '',
        leadClass: word('leadClass', leadClass),
        stage: word('stage', stage),
        percent: percent ?? 0,
        touchpoint: word('touchpoint', touchpoint),
        day: day === undefined ? '' : formats.date(day),
      });
    },
    [t, i18n, formats, viewer],
  );
}
