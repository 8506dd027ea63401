import { badInput, conflict, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import type { DirectoryUser } from './directory-snapshot.js';

/** The columns of a {@link DirectoryUser}, to select from `users AS u`. */
export const repColumns = `u.id, u.name, u.email, u.role, u.locale, u.time_zone AS "timeZone",
  u.deactivated_at IS NULL AS active, u.joined_at IS NOT NULL AS joined, u.available,
  u.unavailable_until AS "unavailableUntil", u.working_hours AS "workingHours"`;

/**
 * One who may take turns, kept from other changes until the transaction ends.
 *
 * @throws Refusal NOT_FOUND for who is none of the vendor's, BAD_USER_INPUT for who is in no sales
 *   role, CONFLICT for who was deactivated
 */
export async function lockRep(queries: Queries, userId: string): Promise<DirectoryUser> {
  if (!isId(userId)) throw notFound();
  const [rep] = await queries.rows<DirectoryUser>(
    `SELECT ${repColumns} FROM users u WHERE u.id = $1 AND u.partner_id IS NULL FOR NO KEY UPDATE`,
    [userId],
  );
  if (rep === undefined) throw notFound();
  if (rep.role !== 'SALES_REP' && rep.role !== 'SALES_MANAGER') {
    throw badInput('REP_UNKNOWN', ['userId']);
  }
  if (!rep.active) throw conflict('DEACTIVATED', 'This person was deactivated.');
  return rep;
}
