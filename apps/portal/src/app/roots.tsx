import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { isApiError } from '../api/api-error';
import { viewerQuery } from '../api/viewer';
import { speak } from '../i18n/i18n';
import { isLocale } from '../i18n/locale';
import { BareFailedPage } from './failed-page';
import { NotFoundPage } from './not-found-page';
import { OpenLayout } from './open-layout';
import { Shell } from './shell';
import { signInHref } from './sign-in-href';

export interface RouterContext {
  readonly queryClient: QueryClient;
  /** Whether there is such a page. */
  readonly hasPath: (path: string) => boolean;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFoundPage,
  errorComponent: BareFailedPage,
});

/** Pages for whoever comes: sign in, accept an invitation, set a password. */
export const open = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: OpenLayout,
});

/** All other pages: they know who is here, and speak their language. */
export const signedIn = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: Shell,
  errorComponent: BareFailedPage,
  beforeLoad: async ({ context: { queryClient }, location }) => {
    try {
      const viewer = await queryClient.query({ ...viewerQuery, staleTime: 'static' });
      if (isLocale(viewer.locale)) await speak(viewer.locale);
      return { viewer };
    } catch (error) {
      if (!isApiError(error, 'UNAUTHENTICATED')) throw error;
      // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to redirect
      throw redirect({ href: signInHref(location.href) });
    }
  },
});
