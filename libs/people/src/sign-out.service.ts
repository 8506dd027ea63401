import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { audit } from './audit.repository.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

/** Ends the session that asks. */
@Injectable()
export class SignOut {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN where an API key asks: it has no session */
  async signOut(viewer: Viewer, requestId: string | null = null): Promise<void> {
    requirePerson(viewer);
    await this.database.transaction(async (queries) => {
      await queries.rows(
        'UPDATE session SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL',
        [viewer.sessionId],
      );
      const fact = {
        action: 'session.ended',
        subject: 'session',
        subjectId: viewer.sessionId,
      } as const;
      await audit(queries, viewer, fact, requestId);
    });
  }
}
