import type { Queries } from '#platform';
import { contestTable } from './contest.js';
import type { ContestRow } from './contest.js';
import { someoneGoesBefore } from './held-back.repository.js';

const rows = contestTable.arrays();

/** Null where this partner has asked for it already: the contest that is open stays the one. */
export async function addContest(queries: Queries, contest: ContestRow): Promise<boolean> {
  const made = await queries.rows(
    {
      name: 'add-contest',
      text: `${rows.insert(1)}
             ON CONFLICT (partner_id, account_key, product_line) WHERE status = 'OPEN' DO NOTHING RETURNING 1`,
    },
    rows.values([contest]),
  );
  return made.length > 0;
}

export async function openContestOf(
  queries: Queries,
  {
    partnerId,
    accountKey,
    productLine,
  }: Pick<ContestRow, 'partnerId' | 'accountKey' | 'productLine'>,
): Promise<ContestRow | null> {
  const [row] = await queries.rows<ContestRow>(
    {
      name: 'open-contest-of',
      text: `SELECT ${contestTable.columns('c')} FROM claim_contest c
              WHERE c.partner_id = $1 AND c.account_key = $2 AND c.product_line = $3 AND c.status = 'OPEN'`,
    },
    [partnerId, accountKey, productLine],
  );
  return row ?? null;
}

/** Whose claim is asked for, without a lock: referrals are locked before contests. */
export async function holderOf(queries: Queries, contestId: string): Promise<string | null> {
  const [row] = await queries.rows<{ holderId: string }>(
    {
      name: 'holder-of-contest',
      text: 'SELECT holder_id AS "holderId" FROM claim_contest WHERE id = $1',
    },
    [contestId],
  );
  return row?.holderId ?? null;
}

export async function lockContest(queries: Queries, contestId: string): Promise<ContestRow | null> {
  const [row] = await queries.rows<ContestRow>(
    {
      name: 'lock-contest',
      text: `SELECT ${contestTable.columns('c')} FROM claim_contest c WHERE c.id = $1 FOR UPDATE`,
    },
    [contestId],
  );
  return row ?? null;
}

/** The oldest open contest whose claim has ended, unless a referral was held back of the same account: it comes through by itself. Null: there is none that nobody is at. */
export async function lockFreed(queries: Queries): Promise<ContestRow | null> {
  const [row] = await queries.rows<ContestRow>({
    name: 'lock-freed-contest',
    text: `SELECT ${contestTable.columns('c')} FROM claim_contest c
            WHERE c.status = 'OPEN' AND NOT EXISTS (SELECT 1 FROM claim h
              WHERE h.account_key = c.account_key AND h.product_line = c.product_line
                AND h.referral_id = c.holder_id AND h.held_until > now())
              AND NOT ${someoneGoesBefore('c.account_key', 'c.product_line')}
            ORDER BY c.asked_at, c.id LIMIT 1 FOR UPDATE SKIP LOCKED`,
  });
  return row ?? null;
}

export async function saveSettled(queries: Queries, contest: ContestRow): Promise<void> {
  await queries.rows(
    {
      name: 'save-settled-contest',
      text: `UPDATE claim_contest SET status = $2, settled_at = $3, settled_by = $4, settled_because = $5, referral_id = $6 WHERE id = $1`,
    },
    [
      contest.id,
      contest.status,
      contest.settledAt,
      contest.settledBy,
      contest.settledBecause,
      contest.referralId,
    ],
  );
}
