import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';
import { accountRoutes } from '../pages/account/routes';
import { adminRoutes } from '../pages/admin/routes';
import { contestRoutes } from '../pages/contests/routes';
import { managerRoutes } from '../pages/manager/routes';
import { partnerRoutes } from '../pages/partner/routes';
import { peopleRoutes } from '../pages/people/routes';
import { programmeRoutes } from '../pages/programme/routes';
import { referralRoutes } from '../pages/referral/routes';
import { repRoutes } from '../pages/rep/routes';
import { replayRoutes } from '../pages/replay/routes';
import { rulesRoutes } from '../pages/rules/routes';
import { signalRoutes } from '../pages/signals/routes';
import { signInRoutes } from '../pages/sign-in/routes';
import { FailedPage } from './failed-page';
import { placesFor } from './navigation';
import { PendingPage } from './pending-page';
import { open, rootRoute, signedIn } from './roots';

/** Everybody's home is the first place of their navigation; who has none has their account. */
const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context: { viewer, hasPath } }) => {
    const [first] = placesFor(viewer.role, hasPath);
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to redirect
    throw redirect({ href: first?.path ?? '/account', replace: true });
  },
});

const routeTree = rootRoute.addChildren([
  open.addChildren([...signInRoutes]),
  signedIn.addChildren([
    home,
    ...partnerRoutes,
    ...referralRoutes,
    ...repRoutes,
    ...managerRoutes,
    ...programmeRoutes,
    ...replayRoutes,
    ...contestRoutes,
    ...rulesRoutes,
    ...signalRoutes,
    ...peopleRoutes,
    ...adminRoutes,
    ...accountRoutes,
  ]),
]);

/** Links are checked against its type. */
export function createAppRouter(queryClient: QueryClient) {
  const paths = new Set<string>();
  const router = createRouter({
    routeTree,
    context: { queryClient, hasPath: (path) => paths.has(path) },
    defaultPreload: 'intent',
    // The query client knows what is fresh.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: FailedPage,
  });
  for (const path of Object.keys(router.routesByPath)) paths.add(path);
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
