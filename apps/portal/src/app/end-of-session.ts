import type { QueryClient } from '@tanstack/react-query';
import { signInHref } from './sign-in-href';

interface Goes {
  readonly state: { readonly location: { readonly href: string; readonly pathname: string } };
  readonly navigate: (to: { readonly href: string; readonly replace?: boolean }) => Promise<void>;
}

/** Nothing of what one person saw stays for the next one at this screen. */
export async function endOfSession(router: Goes, queryClient: QueryClient): Promise<void> {
  const { href, pathname } = router.state.location;
  if (pathname === '/sign-in') return;
  await router.navigate({ href: signInHref(href), replace: true });
  queryClient.clear();
}
