import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useFormats } from '../../../i18n/use-formats';
import { serverNow } from '../../../api/server-clock';
import { announce } from '../../../live/announcer';
import { useSayFailure } from '../../../parts/use-say-failure';
import { availabilityQuery } from './availability-query';
import { SetAvailabilityDocument } from './operations';

export interface Availability {
  readonly available: boolean;
  /** When one who is away is back; null: until it is set again. */
  readonly until: string | null;
}

/** Takes this rep out of the turns, or back in; shown at once. */
export function useSetAvailability(userId: string) {
  const { t } = useTranslation('rep');
  const formats = useFormats();
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  const { queryKey } = availabilityQuery;
  return useMutation({
    mutationFn: ({ available, until }: Availability) =>
      execute(SetAvailabilityDocument, { input: { userId, available, until } }),
    onMutate: async ({ available, until }) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, before && { ...before, available, unavailableUntil: until });
      return { before };
    },
    onSuccess: (_, { available, until }) =>
      announce(
        available
          ? t('availability.on')
          : until === null
            ? t('availability.off')
            : t('availability.offUntil', { when: formats.moment(until, serverNow()) }),
      ),
    onError: (error, _, kept) => {
      client.setQueryData(queryKey, kept?.before);
      sayFailure(error);
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.viewer });
      void client.invalidateQueries({ queryKey: keys.queues });
    },
  });
}
