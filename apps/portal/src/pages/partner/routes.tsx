import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';
import { readListSearch } from './list-search';

const whatWasSent = z.object({
  sent: z.catch(z.optional(z.string().check(z.uuid())), undefined),
});

const referrals = createRoute({
  getParentRoute: () => signedIn,
  path: '/referrals',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./referrals-page'), 'ReferralsPage'),
});

const newReferral = createRoute({
  getParentRoute: () => signedIn,
  path: '/referrals/new',
  validateSearch: (search) => whatWasSent.parse(search),
  component: lazyRouteComponent(() => import('./new-referral-page'), 'NewReferralPage'),
});

export const partnerRoutes = [referrals, newReferral] as const;
