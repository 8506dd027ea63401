import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useOfferUndo } from '../../../parts/use-offer-undo';
import { useSayFailure } from '../../../parts/use-say-failure';
import type { WorkingHoursInput } from '../generated/graphql';
import { availabilityQuery } from './availability-query';
import type { Availability } from './availability-query';
import { SetWorkingHoursDocument } from './operations';

/** Saves a rep's own hours, and offers to bring back those before. */
export function useSetHours({ id, workingHours }: Availability) {
  const { t } = useTranslation('rep');
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  const offerUndo = useOfferUndo();
  const before: WorkingHoursInput | null = workingHours && {
    timeZone: workingHours.timeZone,
    weekly: [...workingHours.weekly],
  };
  const save = (hours: WorkingHoursInput | null) =>
    execute(SetWorkingHoursDocument, { input: { userId: id, workingHours: hours } });
  const askAgain = async (): Promise<void> => {
    void client.invalidateQueries({ queryKey: keys.queues });
    await client.invalidateQueries({ queryKey: availabilityQuery.queryKey });
  };
  return useMutation({
    mutationFn: save,
    onSuccess: () =>
      offerUndo(t('hours.saved'), () => void save(before).then(askAgain, sayFailure)),
    onError: sayFailure,
    onSettled: askAgain,
  });
}
