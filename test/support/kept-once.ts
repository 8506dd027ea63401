import type { Premises } from './premises.js';

/** A stored referral with what belongs to it. */
export interface KeptReferral {
  readonly id: string;
  /** Null: no key leads to it. */
  readonly key: string | null;
  readonly accountKey: string;
  readonly assignments: number;
  /** The events `referral.submitted`. */
  readonly submissions: number;
}

export async function keptReferrals(premises: Pick<Premises, 'rows'>): Promise<KeptReferral[]> {
  return premises.rows<KeptReferral & { readonly stored: true }>(
    // Counted in one pass each: one referral after the other takes minutes at ten thousand of them.
    `SELECT r.id, k.key, r.account_key AS "accountKey", coalesce(a.count, 0)::int AS assignments, coalesce(e.count, 0)::int AS submissions
       FROM referral r LEFT JOIN idempotency_key k ON k.referral_id = r.id
       LEFT JOIN (SELECT referral_id, count(*) FROM assignment GROUP BY 1) a ON a.referral_id = r.id
       LEFT JOIN (SELECT referral_id, count(*) FROM event WHERE type = 'referral.submitted' GROUP BY 1) e ON e.referral_id = r.id`,
  );
}

/**
 * Everything lost or double, in words, of referrals that were each handed over under a key of their own
 * and of an account of their own.
 *
 * @param acknowledged by key: the referrals that its answers named
 */
export function notKeptOnce(
  acknowledged: ReadonlyMap<string, ReadonlySet<string>>,
  kept: readonly KeptReferral[],
): string[] {
  const byId = new Map(kept.map((each) => [each.id, each]));
  const faults: string[] = [];
  for (const [key, ids] of acknowledged) {
    if (ids.size > 1) faults.push(`key ${key} was answered with ${ids.size} referrals`);
    for (const id of ids) {
      const referral = byId.get(id);
      if (!referral) faults.push(`referral ${id} was acknowledged and is lost`);
      else if (referral.key !== key) faults.push(`referral ${id} is kept under another key`);
    }
  }
  if (byId.size !== kept.length) faults.push('a referral is kept under two keys');
  if (new Set(kept.map(({ accountKey }) => accountKey)).size !== kept.length)
    faults.push('two referrals of one account');
  for (const { id, key, assignments, submissions } of kept) {
    if (key === null) faults.push(`no key leads to referral ${id}`);
    if (assignments !== 1) faults.push(`referral ${id} was assigned ${assignments} times`);
    if (submissions !== 1) faults.push(`referral ${id} was announced ${submissions} times`);
  }
  return faults;
}
