import { isCountry } from '#intake';
import type { Queries, RefusalProblem } from '#platform';
import type { Partner } from './partner.js';
import { isOneLine, textProblems } from './text-problems.js';

/** Everything that is wrong with what a partner is to be. */
export function partnerProblems(
  { name, country }: Pick<Partner, 'name' | 'country'>,
  tierKnown: boolean,
): readonly RefusalProblem[] {
  const problems = [...textProblems(name, 200, ['name'])];
  if (!tierKnown) problems.push({ code: 'TIER_UNKNOWN', path: ['tier'] });
  if (country !== null && !isCountry(country)) {
    problems.push({ code: 'COUNTRY_UNKNOWN', path: ['country'] });
  }
  return problems;
}

export async function tierExists(queries: Queries, tier: string): Promise<boolean> {
  if (!isOneLine(tier)) return false;
  return (await queries.rows('SELECT 1 FROM tier WHERE name = $1', [tier])).length > 0;
}

/** Keeps from when on a partner has its tier: what a referral brings hangs on the tier of its day. */
export async function recordTier(
  queries: Queries,
  { id, tier }: Pick<Partner, 'id' | 'tier'>,
  changedBy: string,
): Promise<void> {
  await queries.rows(
    `INSERT INTO setting_history (subject, subject_id, held_from, value, changed_by)
     VALUES ('partner_tier', $1, clock_timestamp(), jsonb_build_object('tier', $2::text), $3)`,
    [id, tier, changedBy],
  );
}
