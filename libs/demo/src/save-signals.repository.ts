import type { Queries } from '#platform';
import { newId } from '#platform';

/** How many accounts of the demo have something on record. */
const ACCOUNTS = 24;

/** What somebody saw there, by turns. Shared customers carry a number. */
const SEEN = [
  { kind: 'ACTIVE_INTEGRATION', count: null, evidence: '42 API calls a day' },
  { kind: 'ACTIVE_INTEGRATION', count: null, evidence: 'Syncs orders every night since March' },
  { kind: 'SHARED_CUSTOMERS', count: 3, evidence: 'On both customer lists, three subsidiaries' },
  { kind: 'ACTIVE_INTEGRATION', count: null, evidence: '7 people signed in through the connector' },
] as const;

/**
 * Signals of accounts whose referrals are decided, told after their last verdict: so each verdict of
 * the demo stands on what was on record when it was made. One has not been seen for so long that it
 * counts no more, and one partner is certified.
 */
const insert = `
  WITH accounts AS (
    SELECT r.account_key, r.partner_id, max(v.made_at) AS judged_at, row_number() OVER (ORDER BY md5(r.account_key)) AS n
      FROM referral r JOIN verdict v ON v.referral_id = r.id
     WHERE NOT EXISTS (SELECT 1 FROM referral w WHERE w.account_key = r.account_key
       AND (w.partner_id <> r.partner_id OR w.status IN ('ACTION_REQUIRED', 'NURTURING')))
     GROUP BY r.account_key, r.partner_id HAVING max(v.made_at) < $1::timestamptz - interval '1 day'
  ), told AS (
    SELECT (x.ids->>(a.n::int - 1))::uuid AS id, a.partner_id, s->>'kind' AS kind, a.account_key,
           CASE WHEN a.n = 1 THEN $1::timestamptz - interval '120 days' ELSE a.judged_at - interval '3 hours' END AS seen_at,
           (s->>'count')::int AS count, s->>'evidence' AS evidence,
           CASE a.n % 3 WHEN 0 THEN 'CSV' WHEN 1 THEN 'PORTAL' ELSE 'CRM' END AS source,
           a.judged_at + interval '6 hours' AS recorded_at
      FROM accounts a CROSS JOIN (SELECT $2::jsonb AS ids) x CROSS JOIN LATERAL (SELECT $3::jsonb->(a.n::int % jsonb_array_length($3::jsonb)) AS s) seen
     WHERE a.n <= jsonb_array_length($2::jsonb)
    UNION ALL
    SELECT $4::uuid, p.id, 'CERTIFIED_PARTNER', NULL, $1::timestamptz - interval '20 days', NULL,
           'Passed the implementation exam', 'CRM', $1::timestamptz - interval '19 days'
      FROM partner p WHERE p.slug = 'orizzonte'
  ), signals AS (
    INSERT INTO ecosystem_signal (id, partner_id, kind, account_key, seen_at, count, evidence, source, recorded_at, recorded_by)
    SELECT t.id, t.partner_id, t.kind, t.account_key, t.seen_at, t.count, t.evidence, t.source, t.recorded_at,
           CASE t.source WHEN 'CRM' THEN (SELECT u.id FROM users u WHERE u.role = 'PARTNER_MANAGER' ORDER BY u.email LIMIT 1)
             ELSE (SELECT u.id FROM users u WHERE u.partner_id = t.partner_id ORDER BY u.role, u.email LIMIT 1) END
      FROM told t
    RETURNING *)
  INSERT INTO signal_sighting (signal_id, seen_at, count, evidence, source, recorded_at, recorded_by)
  SELECT s.id, s.seen_at, s.count, s.evidence, s.source, s.recorded_at, s.recorded_by FROM signals s`;

export async function saveSignals(queries: Queries, now: Date): Promise<void> {
  const ids = Array.from({ length: ACCOUNTS }, () => newId());
  await queries.rows(insert, [now, JSON.stringify(ids), JSON.stringify(SEEN), newId()]);
}
