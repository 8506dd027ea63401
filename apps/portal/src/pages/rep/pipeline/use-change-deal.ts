import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { serverNow } from '../../../api/server-clock';
import type { DealStage, UpdateDealInput } from '../generated/graphql';
import { UpdateDealDocument } from './operations';
import { withMoved } from './pipeline-board';
import type { Card } from './pipeline-board';
import { pipelineQuery } from './pipeline-query';

export type DealValues = Pick<
  UpdateDealInput,
  'amount' | 'annualRecurringRevenue' | 'expectedCloseOn' | 'note'
>;

export interface DealChange {
  readonly card: Card;
  /** One move after the other: back it goes one stage at a time. */
  readonly stages: readonly DealStage[];
  readonly values?: DealValues;
}

/** Moves or edits a deal. The board shows it at once, and as it was where the server says no. */
export function useChangeDeal(repId: string) {
  const client = useQueryClient();
  const { queryKey } = pipelineQuery(repId);
  return useMutation({
    mutationFn: async ({ card, stages, values }: DealChange) => {
      for (const stage of stages)
        await execute(UpdateDealDocument, { input: { referralId: card.id, stage, ...values } });
    },
    onMutate: async ({ card, stages, values }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      const stage = stages.at(-1);
      if (before && stage) {
        const { note: _, ...shown } = values ?? {};
        const at = new Date(serverNow()).toISOString();
        client.setQueryData(queryKey, withMoved(before, card.id, { stage, ...shown }, at));
      }
      return { before };
    },
    onError: (_, __, kept) => client.setQueryData(queryKey, kept?.before),
    // Waited for, so that what is said of the outcome is said of the board as it is by then.
    onSettled: async (_, __, { card }) => {
      void client.invalidateQueries({ queryKey: keys.referral(card.id) });
      await client.invalidateQueries({ queryKey: ['referrals'] });
    },
  });
}
