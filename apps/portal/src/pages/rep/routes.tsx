import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';

/** What the address says; anything else that it holds is left out. */
const openReferral = z.object({ referral: z.optional(z.string()) });
const shownColumn = z.object({ stage: z.optional(z.string()) });

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  validateSearch: openReferral,
  component: lazyRouteComponent(() => import('./inbox/inbox-page'), 'InboxPage'),
});

const pipeline = createRoute({
  getParentRoute: () => signedIn,
  path: '/pipeline',
  validateSearch: shownColumn,
  component: lazyRouteComponent(() => import('./pipeline/pipeline-page'), 'PipelinePage'),
});

const hours = createRoute({
  getParentRoute: () => signedIn,
  path: '/hours',
  component: lazyRouteComponent(() => import('./availability/hours-page'), 'HoursPage'),
});

export const repRoutes = [inbox, pipeline, hours] as const;
