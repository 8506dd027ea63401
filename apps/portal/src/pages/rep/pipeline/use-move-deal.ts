import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../live/announcer';
import { useErrorWords } from '../../../parts/use-error-words';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import { useSay } from '../../../parts/use-say';
import type { DealStage } from '../generated/graphql';
import { wayBack } from '../../../parts/deal-moves';
import { columnOf } from './pipeline-board';
import type { Card } from './pipeline-board';
import type { useChangeDeal } from './use-change-deal';

/** Moves a card and offers the way back, where there is one. */
export function useMoveDeal(
  { mutate }: ReturnType<typeof useChangeDeal>,
  isManager: boolean,
): (card: Card, to: DealStage) => void {
  const { t } = useTranslation('rep');
  const words = useErrorWords();
  const say = useSay();
  const offerUndo = useOfferUndo();
  return useCallback(
    (card, to) => {
      const { name: company } = card.company;
      const from = columnOf(card);
      const sayNo = (error: unknown, stage: typeof from): void => {
        const why = words(error);
        say(
          t('pipeline.notMoved', { company, stage: t(`pipeline.column.${stage}`), why }),
          'refused',
        );
      };
      const goBack = (stages: readonly DealStage[]): void =>
        mutate(
          { card, stages },
          {
            onSuccess: () =>
              announce(t('pipeline.movedBack', { company, stage: t(`pipeline.column.${from}`) })),
            onError: (error) => sayNo(error, to),
          },
        );
      mutate(
        { card, stages: [to] },
        {
          onSuccess: () => {
            const said = t('pipeline.moved', { company, stage: t(`pipeline.column.${to}`) });
            const back = wayBack(from, to, isManager);
            if (back.length > 0) offerUndo(said, () => goBack(back));
            else say(said);
          },
          onError: (error) => sayNo(error, from),
        },
      );
    },
    [isManager, mutate, offerUndo, say, t, words],
  );
}
