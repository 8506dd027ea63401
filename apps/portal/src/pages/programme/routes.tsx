import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

/** What the address says; anything else that it holds is left out. */
const filter = z.object({
  q: z.catch(z.optional(z.string()), undefined),
  tier: z.catch(z.optional(z.array(z.string())), undefined),
  quiet: z.catch(z.optional(z.enum(['14', '30', '90'])), undefined),
  order: z.catch(z.optional(z.enum(['LATEST_REFERRAL', 'QUIETEST'])), undefined),
  /** The row that one was at. */
  at: z.catch(z.optional(z.string()), undefined),
});

const partners = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners',
  validateSearch: filter,
  component: lazyRouteComponent(() => import('./partners-page'), 'PartnersPage'),
});

const partner = createRoute({
  getParentRoute: () => signedIn,
  path: '/partners/$partnerId',
  component: lazyRouteComponent(() => import('./partner-page'), 'PartnerPage'),
});

export const programmeRoutes = [partners, partner] as const;
