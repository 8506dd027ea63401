import { Refusal } from '#platform';
import type { Queries } from '#platform';
import { audit } from './audit.repository.js';
import { deactivationRefusal, mayDeactivateSomebody } from './person-rights.js';
import { lockPerson, readPerson, requireAnotherAdmin } from './person.repository.js';
import { endSessionsOf } from './session.repository.js';
import type { User } from './user.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface Deactivated {
  readonly user: User;
  /** False where the person was deactivated before: nothing happened. */
  readonly changed: boolean;
}

function requireRight(viewer: Viewer): void {
  requirePerson(viewer);
  if (!mayDeactivateSomebody(viewer.role)) throw new Refusal('FORBIDDEN');
}

function judge(viewer: Viewer, user: User): void {
  const refusal = deactivationRefusal(viewer, user);
  if (refusal === null) return;
  throw new Refusal(refusal, user.id === viewer.userId ? { state: 'YOURSELF' } : {});
}

/**
 * Refuses as `deactivate` does, without waiting for any lock: how long an answer takes must not tell
 * who may not know of somebody how busy they are.
 *
 * @throws Refusal FORBIDDEN, NOT_FOUND (also for somebody whom the viewer must not know of)
 */
export async function requireMayDeactivate(
  queries: Queries,
  viewer: Viewer,
  userId: string,
): Promise<void> {
  requireRight(viewer);
  judge(viewer, await readPerson(queries, userId));
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
  requireRight(viewer);
  const user = await lockPerson(queries, userId);
  judge(viewer, user);
  if (!user.active) return { user, changed: false };
  if (user.role === 'ADMIN') await requireAnotherAdmin(queries, user.id);
  await queries.rows('UPDATE users SET deactivated_at = now() WHERE id = $1', [user.id]);
  await endSessionsOf(queries, user.id);
  const fact = { action: 'user.deactivated', subject: 'user', subjectId: user.id } as const;
  await audit(queries, viewer, fact, requestId);
  return { user: { ...user, active: false }, changed: true };
}
