import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/rules',
  component: lazyRouteComponent(() => import('./overview/rules-page'), 'RulesPage'),
});

const version = createRoute({
  getParentRoute: () => signedIn,
  path: '/rules/versions/$version',
  validateSearch: z.object({ with: z.catch(z.optional(z.int()), undefined) }),
  component: lazyRouteComponent(() => import('./version/version-page'), 'VersionPage'),
});

const draft = createRoute({
  getParentRoute: () => signedIn,
  path: '/rules/drafts/$draftId',
  component: lazyRouteComponent(() => import('./draft/draft-page'), 'DraftPage'),
});

export const rulesRoutes = [overview, version, draft] as const;
