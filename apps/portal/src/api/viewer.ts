import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { browserNow, learn } from './server-clock';
import { execute } from './execute';
import { graphql } from './generated';
import type { Role, ViewerQuery } from './generated/graphql';
import { keys } from './keys';

const ViewerDocument = graphql(`
  query Viewer {
    serverTime
    viewer {
      id
      name
      email
      role
      locale
      timeZone
      available
      partner {
        id
        name
        tier
      }
    }
  }
`);

const ServerTimeDocument = graphql(`
  query ServerTime {
    serverTime
  }
`);

export type Viewer = ViewerQuery['viewer'];
export type { Role };

/** Who sits here. Loaded before any page of the signed-in, and the server's time with it. */
export const viewerQuery = queryOptions({
  queryKey: keys.viewer,
  staleTime: Infinity,
  queryFn: async () => {
    const sentAt = browserNow();
    const { viewer, serverTime } = await execute(ViewerDocument, {});
    learn({ sentAt, receivedAt: browserNow(), serverTime: Date.parse(serverTime) });
    return viewer;
  },
});

export const useViewer = (): Viewer => useSuspenseQuery(viewerQuery).data;

/** Sets the countdowns by the server's clock again: after a connection, a sleep, a changed clock. */
export async function askServerTime(): Promise<void> {
  const sentAt = browserNow();
  const { serverTime } = await execute(ServerTimeDocument, {});
  learn({ sentAt, receivedAt: browserNow(), serverTime: Date.parse(serverTime) });
}

export const worksForPartner = (role: Role): boolean =>
  role === 'PARTNER_ADMIN' || role === 'PARTNER_MEMBER';
