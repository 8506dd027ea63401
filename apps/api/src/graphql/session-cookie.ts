const NAME = 'staffetta_session';

/** The session's token in a Cookie header; null without one. */
export function tokenInCookie(header: string | undefined): string | null {
  for (const pair of header?.split(';') ?? []) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME && value !== undefined && value !== '') return value;
  }
  return null;
}

export interface CookieSite {
  /** Over https it is sent over https only. */
  readonly secure: boolean;
}

/** No script reads it, and no other site's request carries it. */
export const sessionCookie = (token: string, expiresAt: Date, { secure }: CookieSite): string =>
  `${NAME}=${token}; Path=/; Expires=${expiresAt.toUTCString()}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

export const noSessionCookie = ({ secure }: CookieSite): string =>
  `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
