import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../../api/api-error';
import { announce } from '../../../live/announcer';
import { useErrorWords } from '../../../parts/use-error-words';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import { useSay } from '../../../parts/use-say';
import type { DealStage } from '../generated/graphql';
import { wayBack } from '../../../parts/deal-moves';
import type { Column } from '../../../parts/deal-moves';
import { columnOf } from './pipeline-board';
import type { Card } from './pipeline-board';
import { pipelineQuery } from './pipeline-query';
import type { useChangeDeal } from './use-change-deal';

/** Moves a card and offers the way back, where there is one. */
export function useMoveDeal(
  { mutate }: ReturnType<typeof useChangeDeal>,
  repId: string,
  isManager: boolean,
): (card: Card, to: DealStage) => void {
  const { t } = useTranslation('rep');
  const say = useSay();
  const sayNo = useSayNo(repId);
  const offerUndo = useOfferUndo();
  return useCallback(
    (card, to) => {
      const { name: company } = card.company;
      const from = columnOf(card);
      const goBack = (stages: readonly DealStage[]): void =>
        mutate(
          { card, stages },
          {
            onSuccess: () =>
              announce(t('pipeline.movedBack', { company, stage: t(`pipeline.column.${from}`) })),
            onError: (error) => sayNo(error, card, to),
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
          onError: (error) => sayNo(error, card, from),
        },
      );
    },
    [isManager, mutate, offerUndo, say, sayNo, t],
  );
}

/** Says where a card is after all: where it was, or where somebody else has put it meanwhile. */
function useSayNo(repId: string): (error: unknown, card: Card, from: Column) => void {
  const { t } = useTranslation('rep');
  const client = useQueryClient();
  const words = useErrorWords();
  const say = useSay();
  return useCallback(
    (error, { id, company: { name: company } }, from) => {
      const now = client
        .getQueryData(pipelineQuery(repId).queryKey)
        ?.find((card) => card.id === id);
      const at = now && columnOf(now);
      const stage = t(`pipeline.column.${at ?? from}`);
      if (!isApiError(error, 'CONFLICT') || at === from)
        say(t('pipeline.notMoved', { company, stage, why: words(error) }), 'refused');
      else say(t(at ? 'pipeline.movedByOther' : 'pipeline.gone', { company, stage }), 'refused');
    },
    [client, repId, say, t, words],
  );
}
