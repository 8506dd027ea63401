import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { open } from '../../app/roots';

/** What the address says; anything else that it holds is left out. */
const whereNext = z.object({
  next: z.optional(z.string()),
  signedOut: z.catch(z.optional(z.literal(true)), undefined),
});
const withToken = z.object({ token: z.optional(z.string()) });

const signIn = createRoute({
  getParentRoute: () => open,
  path: '/sign-in',
  validateSearch: whereNext,
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});

const forgot = createRoute({
  getParentRoute: () => open,
  path: '/forgot',
  component: lazyRouteComponent(() => import('./forgot-page'), 'ForgotPage'),
});

const invite = createRoute({
  getParentRoute: () => open,
  path: '/invite',
  validateSearch: withToken,
  component: lazyRouteComponent(() => import('./invite-page'), 'InvitePage'),
});

const reset = createRoute({
  getParentRoute: () => open,
  path: '/reset',
  validateSearch: withToken,
  component: lazyRouteComponent(() => import('./reset-page'), 'ResetPage'),
});

export const signInRoutes = [signIn, forgot, invite, reset] as const;
