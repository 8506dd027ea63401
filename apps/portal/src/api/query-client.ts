import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError } from './api-error';

/** The stream of events says when something is old; this is for what it does not tell of. */
const FRESH_MS = 60_000;
const TRIES = 2;

/** @param onSignedOut the session ended, by itself or by somebody: whoever is at the screen signs in again */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error): void => {
    if (isApiError(error, 'UNAUTHENTICATED')) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < TRIES && isApiError(error, 'OFFLINE', 'UNAVAILABLE'),
        // What was asked while the connection was away is asked when it is back, and says so until then.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
