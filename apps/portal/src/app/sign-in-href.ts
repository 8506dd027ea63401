/** Where to sign in, and where to go on afterwards. */
export const signInHref = (next: string): string =>
  next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
