import type { Queries } from '#platform';

export type HistorySubject = 'queue' | 'availability' | 'working_hours' | 'tier';

/**
 * Keeps the whole new state and from when it holds. The moment is taken under the lock of what
 * changed, so of two changes the later one also holds from later.
 */
export async function recordSetting(
  queries: Queries,
  subject: HistorySubject,
  subjectId: string,
  value: unknown,
  changedBy: string,
): Promise<void> {
  await queries.rows(
    `INSERT INTO setting_history (subject, subject_id, held_from, value, changed_by) VALUES ($1, $2, clock_timestamp(), $3, $4)`,
    [subject, subjectId, JSON.stringify(value), changedBy],
  );
}
