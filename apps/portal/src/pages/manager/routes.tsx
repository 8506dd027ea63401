import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod/mini';
import { signedIn } from '../../app/roots';
import { decisionSearch } from './decisions/decision-search';
import { DAYS } from './live/days';

const live = createRoute({
  getParentRoute: () => signedIn,
  path: '/live',
  validateSearch: z.object({ days: z.catch(z.optional(z.literal(DAYS)), undefined) }),
  component: lazyRouteComponent(() => import('./live/live-page'), 'LivePage'),
});

const queues = createRoute({
  getParentRoute: () => signedIn,
  path: '/queues',
  component: lazyRouteComponent(() => import('./queues/queues-page'), 'QueuesPage'),
});

const newQueue = createRoute({
  getParentRoute: () => signedIn,
  path: '/queues/new',
  component: lazyRouteComponent(() => import('./queues/new-queue-page'), 'NewQueuePage'),
});

const queue = createRoute({
  getParentRoute: () => signedIn,
  path: '/queues/$queueId',
  validateSearch: z.object({ edit: z.catch(z.optional(z.boolean()), undefined) }),
  component: lazyRouteComponent(() => import('./queues/queue-page'), 'QueuePage'),
});

const decisions = createRoute({
  getParentRoute: () => signedIn,
  path: '/decisions',
  validateSearch: decisionSearch,
  component: lazyRouteComponent(() => import('./decisions/decisions-page'), 'DecisionsPage'),
});

export const managerRoutes = [live, queues, newQueue, queue, decisions] as const;
