import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

const optionalText = z.catch(z.optional(z.string()), undefined);

const signals = createRoute({
  getParentRoute: () => signedIn,
  path: '/signals',
  validateSearch: z.object({
    q: optionalText,
    kind: z.catch(
      z.optional(z.enum(['ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER', 'SHARED_CUSTOMERS'])),
      undefined,
    ),
    partner: optionalText,
    /** The row that one was at. */
    at: optionalText,
  }),
  component: lazyRouteComponent(() => import('./signals-page'), 'SignalsPage'),
});

const nurture = createRoute({
  getParentRoute: () => signedIn,
  path: '/nurture',
  validateSearch: z.object({
    q: optionalText,
    status: z.catch(z.optional(z.enum(['NURTURING', 'ACTION_REQUIRED'])), undefined),
    partner: optionalText,
    at: optionalText,
  }),
  component: lazyRouteComponent(() => import('./nurture-page'), 'NurturePage'),
});

export const signalRoutes = [signals, nurture] as const;
