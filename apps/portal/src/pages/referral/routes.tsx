import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../../app/roots';

/** Where the links of the mails lead, whoever reads them. */
const referral = createRoute({
  getParentRoute: () => signedIn,
  path: '/referrals/$referralId',
  component: lazyRouteComponent(() => import('./referral-page'), 'ReferralPage'),
});

export const referralRoutes = [referral] as const;
