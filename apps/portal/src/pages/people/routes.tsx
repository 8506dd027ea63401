import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

/** What the address says; anything else that it holds is left out. */
const filter = z.object({
  q: z.catch(z.optional(z.string()), undefined),
  role: z.catch(z.optional(z.array(z.string())), undefined),
  partner: z.catch(z.optional(z.string()), undefined),
  state: z.catch(z.optional(z.enum(['joined', 'invited', 'deactivated'])), undefined),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  validateSearch: filter,
  component: lazyRouteComponent(() => import('./people-page'), 'PeoplePage'),
});

const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  validateSearch: filter,
  component: lazyRouteComponent(() => import('./team-page'), 'TeamPage'),
});

export const peopleRoutes = [people, team] as const;
