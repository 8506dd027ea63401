import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MAIL_CHANNEL } from '#people';
import { Database } from '#platform';
import { accountMailKinds } from './mail-kind.js';

/** A mail that is this process's own until its lease ends. */
export interface ClaimedMail {
  readonly id: string;
  readonly lease: string;
  readonly kind: string;
  readonly userId: string;
  readonly referralId: string | null;
  readonly params: unknown;
  readonly attempts: number;
  /** When the event was turned into this mail, ISO 8601: its Date. */
  readonly createdAt: Date;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The reader was deactivated meanwhile. */
  readonly readerLeft: boolean;
}

export interface Outcome {
  readonly id: string;
  readonly lease: string;
  /** RETRY: again after `delayMs`, or FAILED when its time is over. RELEASE: it was not tried. */
  readonly outcome: 'SENT' | 'FAILED' | 'RETRY' | 'RELEASE' | 'SWITCHED_OFF';
  readonly delayMs?: number;
  readonly error?: string;
}

const claim = `
  WITH due AS (
    SELECT id FROM mail WHERE status = 'WAITING' AND next_attempt_at <= now()
     ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
  ), mine AS (
    UPDATE mail m SET lease = $2, attempts = m.attempts + 1, next_attempt_at = now() + $3 * interval '1 millisecond'
      FROM due WHERE m.id = due.id
    RETURNING m.*
  )
  SELECT m.id, m.lease, m.kind, m.user_id AS "userId", m.referral_id AS "referralId", m.params, m.attempts,
         m.created_at AS "createdAt", u.name, u.email, u.locale, u.time_zone AS "timeZone",
         u.deactivated_at IS NOT NULL AS "readerLeft"
    FROM mine m JOIN users u ON u.id = m.user_id
   ORDER BY m.created_at, m.id`;

/**
 * A lease that ended, or that another process now holds, changes nothing. The ids are given once
 * more by themselves, so that it goes by the key: a join's guess reads the whole table.
 */
const settle = `
  WITH said AS (
    SELECT m.id, m.kind, o.outcome AS said, o.error,
           CASE WHEN o.outcome = 'RETRY' AND now() >= m.give_up_at THEN 'FAILED' ELSE o.outcome END AS outcome,
           least(now() + coalesce(o."delayMs", 0) * interval '1 millisecond', m.give_up_at) AS again_at
      FROM jsonb_to_recordset($1::jsonb) AS o(id uuid, lease uuid, outcome text, "delayMs" int, error text)
      JOIN mail m ON m.id = o.id AND m.lease = o.lease AND m.status = 'WAITING'
     WHERE m.id = ANY ($3::uuid[])
       FOR UPDATE OF m
  )
  UPDATE mail m
     SET status = CASE WHEN s.outcome IN ('RETRY', 'RELEASE') THEN 'WAITING' ELSE s.outcome END,
         lease = NULL,
         attempts = m.attempts - CASE WHEN s.outcome = 'RELEASE' THEN 1 ELSE 0 END,
         sent_at = CASE WHEN s.outcome = 'SENT' THEN now() END,
         next_attempt_at = CASE s.outcome WHEN 'RETRY' THEN s.again_at WHEN 'RELEASE' THEN now() END,
         last_error = CASE s.outcome WHEN 'RELEASE' THEN m.last_error WHEN 'SENT' THEN NULL ELSE s.error END,
         params = CASE WHEN m.kind = ANY ($2::text[]) AND s.outcome NOT IN ('RETRY', 'RELEASE') THEN '{}' ELSE m.params END
    FROM said s WHERE m.id = s.id AND m.id = ANY ($3::uuid[])
  RETURNING m.id, m.status`;

/** The mails that wait, taken and given back under a lease. */
@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** Hears of mails that somebody waits for; resolves with what ends it, once it hears. */
  listen(onMail: () => void, onLost: () => void): Promise<() => Promise<void>> {
    return this.database.listen(MAIL_CHANNEL, onMail, onLost);
  }

  /** Takes up to `most` that are due, the longest due first; each reader's in the order of creation. */
  claim(most: number, leaseMs: number): Promise<ClaimedMail[]> {
    const values = [most, randomUUID(), leaseMs];
    return this.database.rows<ClaimedMail>({ name: 'mail-claim', text: claim }, values);
  }

  /** Gives back the status that each of those has now whose lease still was ours. */
  async settle(outcomes: readonly Outcome[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; status: string }>(
      { name: 'mail-settle', text: settle },
      [JSON.stringify(outcomes), accountMailKinds, outcomes.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, status }) => [id, status]));
  }
}
