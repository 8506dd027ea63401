import { Injectable } from '@nestjs/common';
import { Database, Refusal, conflict } from '#platform';
import { audit } from './audit.repository.js';
import { careRefusal, mayDeactivateSomebody } from './person-rights.js';
import { lockPerson } from './person.repository.js';
import { mailInvitation } from './secret-link.repository.js';
import type { User } from './user.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

/** Mails an invitation anew to somebody who has not joined yet; the link before it no longer works. */
@Injectable()
export class InviteAgain {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal FORBIDDEN, NOT_FOUND (also for somebody whom the viewer must not know of), CONFLICT where
   *   they have joined or were deactivated
   */
  async invite(viewer: Viewer, userId: string, requestId: string | null = null): Promise<User> {
    requirePerson(viewer);
    if (!mayDeactivateSomebody(viewer.role)) throw new Refusal('FORBIDDEN');
    return this.database.transaction(async (queries) => {
      const user = await lockPerson(queries, userId);
      const refusal = careRefusal(viewer, user);
      if (refusal !== null) throw new Refusal(refusal);
      if (!user.active) throw conflict('DEACTIVATED', 'This person was deactivated.');
      if (user.joined) throw conflict('JOINED', 'This person has accepted the invitation.');
      await mailInvitation(queries, user.id);
      const data = { role: user.role, partnerId: user.partnerId, again: true };
      const fact = { action: 'user.invited', subject: 'user', subjectId: user.id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return user;
    });
  }
}
