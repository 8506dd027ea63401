import { hash } from 'node:crypto';
import type { Queries } from '#platform';
import { accountAddress } from './email-address.js';
import { sourceBucket } from './source-bucket.js';

const MOST_FOR_AN_ACCOUNT = 5;
/** An office behind one address has many people; a guesser of many accounts stops here. */
const MOST_FROM_A_SOURCE = 50;
const WINDOW_MS = 15 * 60_000;

const nowMs = '(extract(epoch FROM now()) * 1000)::bigint';

/** The two counters of a sign-in. The address is hashed: it may be nobody's, and is not ours to keep. */
export interface PasswordCounters {
  readonly account: string;
  readonly source: string;
}

export function countersOf(email: string, sourceAddress: string | null): PasswordCounters {
  return { account: accountCounter(email), source: `sign-in:from:${sourceBucket(sourceAddress)}` };
}

function accountCounter(email: string): string {
  const digest = hash('sha256', (accountAddress(email) || email).toLowerCase(), 'base64url');
  return `sign-in:to:${digest}`;
}

/** How long until a password may be tried again, in seconds rounded up; 0 for at once. */
export async function secondsToWait(
  queries: Queries,
  { account, source }: PasswordCounters,
): Promise<number> {
  const [wait] = await queries.rows<{ seconds: number | null }>(
    {
      name: 'seconds-to-wait',
      text: `SELECT ceil(max(expire - ${nowMs}) / 1000.0)::int AS seconds FROM rate_limit
              WHERE expire > ${nowMs} AND ((key = $1 AND points >= $2) OR (key = $3 AND points >= $4))`,
    },
    [account, MOST_FOR_AN_ACCOUNT, source, MOST_FROM_A_SOURCE],
  );
  return wait?.seconds ?? 0;
}

/** One more; the quarter of an hour begins with the first. Counters that ran out are cleared away a few at a time. */
export async function countWrongPassword(
  queries: Queries,
  { account, source }: PasswordCounters,
): Promise<void> {
  await queries.rows(
    `DELETE FROM rate_limit WHERE key IN (SELECT key FROM rate_limit WHERE expire <= ${nowMs} LIMIT 20 FOR UPDATE SKIP LOCKED)`,
  );
  await queries.rows(
    `INSERT INTO rate_limit AS held (key, points, expire)
     SELECT key, 1, ${nowMs} + $2 FROM unnest($1::text[]) AS key ORDER BY key
     ON CONFLICT (key) DO UPDATE SET
       points = CASE WHEN held.expire <= ${nowMs} THEN 1 ELSE held.points + 1 END,
       expire = CASE WHEN held.expire <= ${nowMs} THEN excluded.expire ELSE held.expire END`,
    [[account, source], WINDOW_MS],
  );
}

/** The right password, or a new one, forgives the account's wrong ones; the source's stay. */
export async function forgiveAccount(queries: Queries, email: string): Promise<void> {
  await queries.rows('DELETE FROM rate_limit WHERE key = $1', [accountCounter(email)]);
}
