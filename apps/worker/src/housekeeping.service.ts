import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

const AT_ONCE = 5_000;

/** Each takes out what has ended, a bounded number at a time. */
const sweeps = [
  'DELETE FROM idempotency_key WHERE ctid = ANY(ARRAY(SELECT ctid FROM idempotency_key WHERE expires_at < now() LIMIT $1)) RETURNING 1',
  `DELETE FROM session WHERE ctid = ANY(ARRAY(SELECT ctid FROM session WHERE expires_at < now() - interval '1 day' LIMIT $1)) RETURNING 1`,
  `DELETE FROM secret_link WHERE ctid = ANY(ARRAY(SELECT ctid FROM secret_link WHERE expires_at < now() - interval '30 days' LIMIT $1)) RETURNING 1`,
  'DELETE FROM rate_limit WHERE ctid = ANY(ARRAY(SELECT ctid FROM rate_limit WHERE expire < extract(epoch FROM now()) * 1000 LIMIT $1)) RETURNING 1',
  // A later verdict says so anew where it is held back still, and what waits no more never does again.
  `DELETE FROM held_back h USING (
     SELECT e.referral_id, r.verdict_number, r.status FROM held_back e JOIN referral r ON r.id = e.referral_id
      WHERE r.verdict_number > e.verdict_number OR r.status NOT IN ('ACTION_REQUIRED', 'NURTURING') LIMIT $1) o
    WHERE h.referral_id = o.referral_id AND (o.verdict_number > h.verdict_number OR o.status NOT IN ('ACTION_REQUIRED', 'NURTURING')) RETURNING 1`,
];

/** Takes out what nobody can use any more: keys, sessions, links and counters that have ended. */
@Injectable()
export class Housekeeping {
  constructor(private readonly database: Database) {}

  /** How many rows went. */
  async sweep(): Promise<number> {
    let gone = 0;
    for (const text of sweeps) gone += (await this.database.rows(text, [AT_ONCE])).length;
    return gone;
  }
}
