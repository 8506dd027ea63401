import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

const begin = createRoute({
  getParentRoute: () => signedIn,
  path: '/replay',
  // Of which draft of the rules; without one, the rules as they were.
  validateSearch: z.object({ draft: z.catch(z.optional(z.string()), undefined) }),
  component: lazyRouteComponent(() => import('./replay-page'), 'ReplayPage'),
});

const one = createRoute({
  getParentRoute: () => signedIn,
  path: '/replay/$replayId',
  component: lazyRouteComponent(() => import('./one-replay-page'), 'OneReplayPage'),
});

export const replayRoutes = [begin, one] as const;
