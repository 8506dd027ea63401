import { Refusal } from '#platform';
import type { Queries } from '#platform';
import { hashSecret, newAccessToken } from './secret-token.js';
import { viewerOf } from './user.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import type { Viewer } from './viewer.js';

export interface SignedIn {
  /** Shown this once. */
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly viewer: Viewer;
}

/**
 * Opens a session of 30 days, unless the account was deactivated or its password changed since
 * `passwordHash` was read: the lock lets such a change end this session or forbid it, never miss it.
 *
 * @throws Refusal UNAUTHENTICATED where it did
 */
export async function openSession(
  queries: Queries,
  userId: string,
  passwordHash: string,
): Promise<SignedIn> {
  const accessToken = newAccessToken('session');
  const [opened] = await queries.rows<User & { sessionId: string; expiresAt: Date }>(
    {
      name: 'open-session',
      text: `WITH u AS (SELECT * FROM users WHERE id = $1 AND password_hash = $2 AND deactivated_at IS NULL FOR SHARE),
               opened AS (INSERT INTO session (token_hash, user_id, expires_at)
                 SELECT $3, u.id, now() + interval '30 days' FROM u RETURNING id, expires_at)
             SELECT ${userColumns}, opened.id AS "sessionId", opened.expires_at AS "expiresAt" FROM u, opened`,
    },
    [userId, passwordHash, hashSecret(accessToken)],
  );
  if (opened === undefined) throw new Refusal('UNAUTHENTICATED');
  return { accessToken, expiresAt: opened.expiresAt, viewer: viewerOf(opened, opened.sessionId) };
}

/** Ends every session of a person; the row of the person must be changed or locked before. */
export async function endSessionsOf(queries: Queries, userId: string): Promise<void> {
  await queries.rows(
    'UPDATE session SET revoked_at = now() WHERE user_id = $1 AND revoked_at IS NULL',
    [userId],
  );
}
