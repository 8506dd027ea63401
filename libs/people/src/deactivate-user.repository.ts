import { Refusal, conflict, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import { audit } from './audit.repository.js';
import { deactivationRefusal, mayDeactivateSomebody } from './person-rights.js';
import { endSessionsOf } from './session.repository.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface Deactivated {
  readonly user: User;
  /** False where the person was deactivated before: nothing happened. */
  readonly changed: boolean;
}

/**
 * Takes a person out, as part of a larger transaction: their sessions, keys and links let nobody in
 * from its commit on.
 *
 * @throws Refusal FORBIDDEN, NOT_FOUND (also for somebody whom the viewer must not know of),
 *   CONFLICT for the last administrator
 */
export async function deactivate(
  queries: Queries,
  viewer: Viewer,
  userId: string,
  requestId: string | null = null,
): Promise<Deactivated> {
  requirePerson(viewer);
  if (!mayDeactivateSomebody(viewer.role)) throw new Refusal('FORBIDDEN');
  const user = await lock(queries, userId);
  const refusal = deactivationRefusal(viewer, user);
  if (refusal !== null) throw new Refusal(refusal);
  if (!user.active) return { user, changed: false };
  if (user.role === 'ADMIN') await requireAnotherAdmin(queries, user.id);
  await queries.rows('UPDATE users SET deactivated_at = now() WHERE id = $1', [user.id]);
  await endSessionsOf(queries, user.id);
  const fact = { action: 'user.deactivated', subject: 'user', subjectId: user.id } as const;
  await audit(queries, viewer, fact, requestId);
  return { user: { ...user, active: false }, changed: true };
}

/** The administrators are locked with the person, in one order, so that two cannot take each other out at once. */
async function lock(queries: Queries, userId: string): Promise<User> {
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

async function requireAnotherAdmin(queries: Queries, userId: string): Promise<void> {
  const others = await queries.rows(
    `SELECT 1 FROM users WHERE role = 'ADMIN' AND id <> $1 AND deactivated_at IS NULL AND joined_at IS NOT NULL LIMIT 1`,
    [userId],
  );
  if (others.length === 0) {
    throw conflict('LAST_ADMIN', 'The last administrator cannot be deactivated.');
  }
}
