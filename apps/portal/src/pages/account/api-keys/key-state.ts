import type { ApiKeysQuery } from '../generated/graphql';

export type ApiKey = ApiKeysQuery['apiKeys'][number];

export type KeyState = 'active' | 'expired' | 'revoked';

/** @param now by the server's clock, which keys are judged by */
export function stateOf(
  { revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>,
  now: number,
): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now ? 'expired' : 'active';
}
