import type { Snapshot } from '#platform';
import type { OwnedAccount } from './account-owners.js';
import type { Period } from './recorded.js';

/**
 * Of the accounts that the period asks for, the referrals that made somebody their owner before it: accepted,
 * and neither lost nor taken from whoever accepted by then. Whose story moved last comes last; where something
 * changed since, by the moments that are on record of it.
 */
const owned = `
  SELECT r.id AS "referralId", k.key AS "accountKey", a.rep_id AS "repId"
    FROM referral r
    CROSS JOIN LATERAL (${keyOf('r')}) k
    CROSS JOIN LATERAL (SELECT a.rep_id, a.responded_at, a.ended_at FROM assignment a
      WHERE a.referral_id = r.id AND a.assigned_at < $1 ORDER BY a.number DESC LIMIT 1) a
   WHERE r.submitted_at < $1 AND (r.status IN ('ACCEPTED', 'OPPORTUNITY', 'WON') OR r.changed_at >= $1)
     AND a.responded_at < $1 AND (a.ended_at IS NULL OR a.ended_at >= $1)
     AND (r.deal_stage <> 'LOST' OR r.deal_closed_at >= $1) IS NOT FALSE
     AND k.key IN (SELECT k.key FROM referral r CROSS JOIN LATERAL (${keyOf('r')}) k WHERE r.submitted_at >= $1 AND r.submitted_at < $2)
   ORDER BY CASE WHEN r.changed_at < $1 THEN r.changed_at
     ELSE greatest(a.responded_at, (SELECT max(e.at) FROM event e WHERE e.referral_id = r.id AND e.position IS NOT NULL AND e.type = 'deal.updated' AND e.at < $1)) END, r.id`;

/** As `Course.accountKey` has it. */
function keyOf(referral: string): string {
  return `SELECT coalesce((SELECT v.facts->>'accountKey' FROM verdict v WHERE v.referral_id = ${referral}.id AND v.number = 1), ${referral}.account_key) AS key`;
}

/** Who owned the accounts of the period's referrals as it began. */
export const readOwnersAt = (
  snapshot: Snapshot,
  { from, before }: Period,
): Promise<readonly OwnedAccount[]> =>
  snapshot.rows<{ [K in keyof OwnedAccount]: OwnedAccount[K] }>(owned, [from, before]);
