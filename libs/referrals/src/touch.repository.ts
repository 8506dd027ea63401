import type { TouchInput } from '#intake';
import type { Queries } from '#platform';
import { touchTable } from './referral-row.js';
import type { TouchRow } from './referral-row.js';

const rows = touchTable.arrays();

/** Whether the referral has this very touch; its lock keeps another one from being added meanwhile. */
export async function isOnRecord(
  queries: Queries,
  referralId: string,
  { touchpoint, happenedOn, buyingSignals, bant, note }: TouchInput,
): Promise<boolean> {
  const found = await queries.rows(
    {
      name: 'known-touch',
      text: `SELECT 1 FROM touch t WHERE t.referral_id = $1 AND t.touchpoint = $2 AND t.happened_on = $3
                AND t.buying_signals = $4::text[] AND t.bant = $5::jsonb AND t.note IS NOT DISTINCT FROM $6`,
    },
    [referralId, touchpoint, happenedOn, buyingSignals, JSON.stringify(bant), note],
  );
  return found.length > 0;
}

export async function addTouch(queries: Queries, touch: TouchRow): Promise<void> {
  await queries.rows({ name: 'add-touch', text: rows.insert(1) }, rows.values([touch]));
}
