import { Refusal } from '#platform';
import type { Queries } from '#platform';
import { hashSecret, newSecret } from './secret-token.js';

/** NOTIFY on it says that a mail waits to be sent: its reader sits before the screen and waits for it. */
export const MAIL_CHANNEL = 'staffetta_mail';

export type LinkPurpose = 'INVITE' | 'RESET';

/** Makes an invitation's link, ends the ones before it, and puts the mail that carries it in the outgoing mail. */
export async function mailInvitation(queries: Queries, userId: string): Promise<void> {
  const token = newSecret();
  await queries.rows(
    `UPDATE secret_link SET used_at = now() WHERE user_id = $1 AND purpose = 'INVITE' AND used_at IS NULL`,
    [userId],
  );
  await queries.rows(
    `WITH link AS (INSERT INTO secret_link (token_hash, purpose, user_id, expires_at)
       VALUES ($1, 'INVITE', $2, now() + interval '7 days') RETURNING user_id, expires_at)
     INSERT INTO mail (kind, user_id, dedupe_key, params, give_up_at)
     SELECT 'INVITE', user_id, 'INVITE:' || encode($1, 'hex'), jsonb_build_object('token', $3::text), expires_at FROM link
     RETURNING pg_notify($4, '')`,
    [hashSecret(token), userId, token, MAIL_CHANNEL],
  );
}

/**
 * Mails a reset link to the address's owner, at most five an hour, and answers who that is; null
 * where nobody who could sign in has it. Both take one statement, and give notice.
 */
export async function mailReset(queries: Queries, email: string): Promise<string | null> {
  const token = newSecret();
  const [account] = await queries.rows<{ id: string | null }>(
    {
      name: 'mail-reset',
      text: `WITH account AS (SELECT id FROM users
               WHERE lower(email) = lower($1) AND joined_at IS NOT NULL AND deactivated_at IS NULL),
             link AS (INSERT INTO secret_link (token_hash, purpose, user_id, expires_at)
               SELECT $2, 'RESET', a.id, now() + interval '1 hour' FROM account a
                WHERE 5 > (SELECT count(*) FROM secret_link s
                  WHERE s.user_id = a.id AND s.purpose = 'RESET' AND s.created_at > now() - interval '1 hour')
               RETURNING user_id, expires_at),
             posted AS (INSERT INTO mail (kind, user_id, dedupe_key, params, give_up_at)
               SELECT 'PASSWORD_RESET', user_id, 'PASSWORD_RESET:' || encode($2, 'hex'),
                 jsonb_build_object('token', $3::text), expires_at FROM link)
             SELECT (SELECT id FROM account) AS id, pg_notify($4, '')`,
    },
    [email, hashSecret(token), token, MAIL_CHANNEL],
  );
  return account?.id ?? null;
}

export interface LinkOwner {
  readonly userId: string;
  readonly email: string;
}

/**
 * Whose link it is, while it can be used.
 *
 * @throws Refusal TOKEN_INVALID
 */
export async function linkOwner(
  queries: Queries,
  purpose: LinkPurpose,
  token: string,
): Promise<LinkOwner> {
  const [owner] = await queries.rows<LinkOwner>(
    `SELECT u.id AS "userId", u.email FROM secret_link l JOIN users u ON u.id = l.user_id
      WHERE l.token_hash = $1 AND l.purpose = $2 AND l.used_at IS NULL AND l.expires_at > now()
        AND u.deactivated_at IS NULL`,
    [hashSecret(token), purpose],
  );
  if (owner === undefined) throw new Refusal('TOKEN_INVALID');
  return owner;
}

/**
 * Uses the link up, and with it all others of its purpose that the person still has.
 *
 * @throws Refusal TOKEN_INVALID where another request was faster
 */
export async function spendLink(
  queries: Queries,
  purpose: LinkPurpose,
  token: string,
  userId: string,
): Promise<void> {
  const spent = await queries.rows(
    `UPDATE secret_link SET used_at = now()
      WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now() RETURNING 1`,
    [hashSecret(token), purpose],
  );
  if (spent.length === 0) throw new Refusal('TOKEN_INVALID');
  await queries.rows(
    'UPDATE secret_link SET used_at = now() WHERE user_id = $1 AND purpose = $2 AND used_at IS NULL',
    [userId, purpose],
  );
}
