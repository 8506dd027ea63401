import { useMutation, useQueryClient } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { notificationPreferencesQuery } from '../../api/notification-preferences';
import { useSayFailure } from '../../parts/use-say-failure';
import type { NotificationPreferenceInput } from './generated/graphql';
import { SetPreferenceDocument } from './operations';

/** A switch moves at once, and back where it could not be kept. */
export function useSetPreference() {
  const client = useQueryClient();
  const sayFailure = useSayFailure();
  const { queryKey } = notificationPreferencesQuery;
  return useMutation({
    mutationFn: async (input: NotificationPreferenceInput) =>
      (await execute(SetPreferenceDocument, { input })).setNotificationPreference,
    // One after the other: each answer holds all switches.
    scope: { id: 'notification-preference' },
    onMutate: async ({ kind, channel, enabled }) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (all) =>
        all?.map((one) =>
          one.kind === kind && one.channel === channel ? { ...one, enabled } : one,
        ),
      );
    },
    onError: sayFailure,
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
}
