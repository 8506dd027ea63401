import { conflict, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';

/**
 * A person, kept from other changes until the transaction ends; the administrators with one of them,
 * in one order, so that two cannot take each other out at once.
 *
 * @throws Refusal NOT_FOUND
 */
export async function lockPerson(queries: Queries, userId: string): Promise<User> {
  if (!isId(userId)) throw notFound();
  const locked = await queries.rows<User>(
    `SELECT ${userColumns} FROM users u
      WHERE u.id = $1 OR (u.role = 'ADMIN' AND (SELECT role FROM users WHERE id = $1) = 'ADMIN')
      ORDER BY u.id FOR NO KEY UPDATE OF u`,
    [userId],
  );
  const user = locked.find(({ id }) => id === userId.toLowerCase());
  if (user === undefined) throw notFound();
  return user;
}

/** A person as they are now. @throws Refusal NOT_FOUND */
export async function readPerson(queries: Queries, userId: string): Promise<User> {
  if (!isId(userId)) throw notFound();
  const [user] = await queries.rows<User>(`SELECT ${userColumns} FROM users u WHERE u.id = $1`, [
    userId,
  ]);
  if (user === undefined) throw notFound();
  return user;
}

/** @throws Refusal CONFLICT where nobody else could administer */
export async function requireAnotherAdmin(queries: Queries, userId: string): Promise<void> {
  const others = await queries.rows(
    `SELECT 1 FROM users WHERE role = 'ADMIN' AND id <> $1 AND deactivated_at IS NULL AND joined_at IS NOT NULL LIMIT 1`,
    [userId],
  );
  if (others.length === 0) {
    throw conflict(
      'LAST_ADMIN',
      'This is the last administrator: there must be another one first.',
    );
  }
}
