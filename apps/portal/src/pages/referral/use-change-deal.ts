import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../api/execute';
import { useViewer } from '../../api/viewer';
import { useOfferUndo } from '../../parts/use-offer-undo';
import { useSayFailure } from '../../parts/use-say-failure';
import { useSay } from '../../parts/use-say';
import { dealInput, dealValues } from './deal-values';
import type { DealValues } from './deal-values';
import { withDeal } from './foresee';
import type { ChangeDealMutation, UpdateDealInput } from './generated/graphql';
import { stagesFrom } from './open-stages';
import { UpdateDealDocument } from './operations';
import type { Referral } from './referral';
import { useStep } from './use-step';

/** Changes the deal, and offers to put back what it was wherever there is a way back. */
export function useChangeDeal(
  referral: Referral,
): UseMutationResult<ChangeDealMutation, Error, DealValues> {
  const { t } = useTranslation('referral');
  const { id, deal } = referral;
  const { role } = useViewer();
  const offerUndo = useOfferUndo();
  const sayFailure = useSayFailure();
  const say = useSay();
  const step = {
    run: async (values: DealValues) => {
      const done = await execute(UpdateDealDocument, { input: dealInput(id, values) });
      const wayBack = deal && stagesFrom(values.stage, role !== 'SALES_REP').includes(deal.stage);
      if (wayBack) offerUndo(t('deal.done'), () => undo.mutate(dealValues(deal, deal.stage)));
      else say(t('deal.done'));
      return done;
    },
    foresee: (before: Referral, values: DealValues) => withDeal(before, dealOf(id, values)),
  };
  const undo = useStep(id, {
    ...step,
    run: async (values: DealValues) => {
      try {
        return await execute(UpdateDealDocument, { input: dealInput(id, values) });
      } catch (error) {
        sayFailure(error);
        throw error;
      }
    },
  });
  return useStep(id, step);
}

function dealOf(id: string, values: DealValues) {
  const { stage, amount, annualRecurringRevenue, expectedCloseOn }: UpdateDealInput = dealInput(
    id,
    values,
  );
  return {
    stage,
    amount: amount ?? null,
    annualRecurringRevenue: annualRecurringRevenue ?? null,
    expectedCloseOn: expectedCloseOn ?? null,
  };
}
