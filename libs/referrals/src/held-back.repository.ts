import type { Queries } from '#platform';
import type { ReferralRow } from './referral-row.js';

/** A referral that passes and waits on, since another one holds its account. */
export interface HeldBack {
  readonly referralId: string;
  /** The verdict that it passed by: with a later one this one says nothing any more. */
  readonly verdictNumber: number;
}

/** SQL of what is held back, with its referral. */
const heldBack = (
  held: string,
  referral: string,
): string => `held_back ${held} JOIN referral ${referral}
  ON ${referral}.id = ${held}.referral_id AND ${referral}.verdict_number = ${held}.verdict_number AND ${referral}.status IN ('ACTION_REQUIRED', 'NURTURING')`;

const heldByAnother = (held: string): string => `EXISTS (SELECT 1 FROM claim c
  WHERE c.account_key = ${held}.account_key AND c.product_line = ${held}.product_line AND c.referral_id <> ${held}.referral_id AND c.held_until > now())`;

/** SQL of whether a referral was held back that takes an account now that it is free: it waited longer than whoever asked for it since. */
export const someoneGoesBefore = (account: string, productLine: string): string => `
  EXISTS (SELECT 1 FROM ${heldBack('h', 'r')}
    WHERE h.account_key = ${account} AND h.product_line = ${productLine} AND NOT ${heldByAnother('h')})`;

/** Of each account the one that was submitted first: while somebody is at it, none goes past. */
const lockFreed = {
  name: 'lock-freed-referrals',
  text: `
    SELECT r.id AS "referralId", h.verdict_number AS "verdictNumber" FROM ${heldBack('h', 'r')}
     WHERE NOT ${heldByAnother('h')}
       AND NOT EXISTS (SELECT 1 FROM ${heldBack('e', 'o')}
         WHERE e.account_key = h.account_key AND e.product_line = h.product_line AND (o.submitted_at, o.id) < (r.submitted_at, r.id))
     ORDER BY r.id LIMIT $1 FOR UPDATE OF r SKIP LOCKED`,
};

/** Those whose account is free by now, one for each account and product line, under their locks. */
export const lockFreedReferrals = (queries: Queries, most: number): Promise<HeldBack[]> =>
  queries.rows<HeldBack>(lockFreed, [most]);

/** Rows that belong to the transaction of the verdict, so that no crash leaves one waiting for ever. */
export async function keepHeldBack(
  queries: Queries,
  rows: readonly Pick<ReferralRow, 'id' | 'accountKey' | 'productLine' | 'verdictNumber'>[],
): Promise<void> {
  if (rows.length === 0) return;
  const kept = rows.map(({ id, accountKey, productLine, verdictNumber }) => ({
    ...{ id, accountKey, productLine, verdictNumber },
  }));
  await queries.rows(
    `INSERT INTO held_back (referral_id, account_key, product_line, verdict_number)
     SELECT x.id, x."accountKey", x."productLine", x."verdictNumber"
       FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "accountKey" text, "productLine" text, "verdictNumber" int)
     ON CONFLICT (referral_id) DO UPDATE SET account_key = excluded.account_key,
       product_line = excluded.product_line, verdict_number = excluded.verdict_number`,
    [JSON.stringify(kept)],
  );
}

export async function forgetHeldBack(
  queries: Queries,
  referralIds: readonly string[],
): Promise<void> {
  await queries.rows('DELETE FROM held_back WHERE referral_id = ANY($1::uuid[])', [referralIds]);
}
