import { Injectable } from '@nestjs/common';
import { Database, Refusal } from '#platform';
import { audit } from './audit.repository.js';
import { deactivationRefusal, mayDeactivateSomebody } from './person-rights.js';
import { lockPerson } from './person.repository.js';
import type { User } from './user.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

/**
 * Lets somebody in again who was deactivated: with the password they had, into the queues that they
 * are still in. What was theirs has gone to others, and stays there.
 */
@Injectable()
export class ReactivateUser {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN, NOT_FOUND (also for somebody whom the viewer must not know of) */
  async reactivate(viewer: Viewer, userId: string, requestId: string | null = null): Promise<User> {
    requirePerson(viewer);
    if (!mayDeactivateSomebody(viewer.role)) throw new Refusal('FORBIDDEN');
    return this.database.transaction(async (queries) => {
      const user = await lockPerson(queries, userId);
      const refusal = deactivationRefusal(viewer, user);
      if (refusal !== null) throw new Refusal(refusal);
      if (user.active) return user;
      await queries.rows('UPDATE users SET deactivated_at = NULL WHERE id = $1', [user.id]);
      const fact = { action: 'user.reactivated', subject: 'user', subjectId: user.id } as const;
      await audit(queries, viewer, fact, requestId);
      return { ...user, active: true };
    });
  }
}
