import type { QueryClient } from '@tanstack/react-query';
import { viewerQuery } from '../api/viewer';
import { signInHref } from './sign-in-href';

interface Goes {
  readonly state: { readonly location: { readonly href: string; readonly pathname: string } };
  readonly navigate: (to: { readonly href: string; readonly replace?: boolean }) => Promise<void>;
}

/**
 * Nothing of what one person saw stays for the next one at this screen.
 *
 * @param asked whether they ended it here themselves: nobody else has to be told why
 */
export async function endOfSession(
  router: Goes,
  queryClient: QueryClient,
  { asked = false }: { readonly asked?: boolean } = {},
): Promise<void> {
  const { href, pathname } = router.state.location;
  if (pathname === '/sign-in') {
    // The stream may have told it before the answer did.
    if (asked) await router.navigate({ href: signInHref('/'), replace: true });
    return;
  }
  // Who comes without a session was not signed out before their own eyes.
  const wasHere = queryClient.getQueryData(viewerQuery.queryKey) !== undefined;
  await router.navigate({ href: signInHref(href, wasHere && !asked), replace: true });
  queryClient.clear();
}
