/** Where to sign in, and where to go on afterwards; `signedOut`: whoever was here is told why they have to. */
export function signInHref(next: string, signedOut = false): string {
  const search = new URLSearchParams({
    ...(next !== '/' && { next }),
    ...(signedOut && { signedOut: 'true' }),
  }).toString();
  return search === '' ? '/sign-in' : `/sign-in?${search}`;
}
