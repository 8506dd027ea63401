import { queryOptions } from '@tanstack/react-query';
import { execute } from './execute';
import { graphql } from './generated';
import type { NotificationPreferencesQuery } from './generated/graphql';
import { keys } from './keys';

const NotificationPreferencesDocument = graphql(`
  query NotificationPreferences {
    notificationPreferences {
      kind
      channel
      enabled
      event
      title
    }
  }
`);

export type NotificationPreference =
  NotificationPreferencesQuery['notificationPreferences'][number];

/** Which news the viewer wants, and by which way. */
export const notificationPreferencesQuery = queryOptions({
  queryKey: keys.notificationPreferences,
  queryFn: async ({ signal }) =>
    (await execute(NotificationPreferencesDocument, {}, { signal })).notificationPreferences,
});
