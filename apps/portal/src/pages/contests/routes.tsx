import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from '../../app/roots';

const contests = createRoute({
  getParentRoute: () => signedIn,
  path: '/contested',
  component: lazyRouteComponent(() => import('./contests-page'), 'ContestsPage'),
});

export const contestRoutes = [contests] as const;
