import type { Queries } from '#platform';
import { DEFAULT_RULES } from '#qualification';

/** Puts the default rules in force as version 1 where there are none yet; may run at every start. */
export async function ensureDefaults(queries: Queries): Promise<void> {
  await queries.rows(
    `INSERT INTO rule_set (version, rules) SELECT 1, $1::jsonb WHERE NOT EXISTS (SELECT 1 FROM rule_set)
     ON CONFLICT (version) DO NOTHING`,
    [JSON.stringify(DEFAULT_RULES)],
  );
}
