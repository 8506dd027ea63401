import { hash, randomBytes } from 'node:crypto';

/** 256 random bits as 43 characters that a URL carries as they are. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Only this is stored, and only by this is a token looked up. */
export const hashSecret = (token: string): Buffer => hash('sha256', token, 'buffer');

export type AccessTokenKind = 'session' | 'apiKey';

const prefixes = { session: 'st_s_', apiKey: 'st_k_' } as const;

export const newAccessToken = (kind: AccessTokenKind): string => prefixes[kind] + newSecret();

/** What a token claims to be; null for what we never gave out. */
export function accessTokenKind(token: string): AccessTokenKind | null {
  const letter = /^st_([sk])_[A-Za-z0-9_-]{43}$/.exec(token)?.[1];
  if (letter === undefined) return null;
  return letter === 's' ? 'session' : 'apiKey';
}
