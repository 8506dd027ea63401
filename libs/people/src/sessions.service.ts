import { Injectable } from '@nestjs/common';
import { Database, isId, notFound } from '#platform';
import { audit } from './audit.repository.js';
import { requirePerson } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface Session {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** The viewer's own sessions, everywhere. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  /** Those that let somebody in, newest first. */
  async list(viewer: Viewer): Promise<readonly Session[]> {
    requirePerson(viewer);
    return this.database.rows<Session & { readonly id: string }>(
      `SELECT id, created_at AS "createdAt", expires_at AS "expiresAt", id = $2 AS current
         FROM session WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now()
        ORDER BY created_at DESC, id`,
      [viewer.userId, viewer.sessionId],
    );
  }

  /** @throws Refusal NOT_FOUND where the viewer has no such session open */
  async revoke(viewer: Viewer, id: string, requestId: string | null = null): Promise<void> {
    requirePerson(viewer);
    if (!isId(id)) throw notFound();
    await this.database.transaction(async (queries) => {
      const ended = await queries.rows(
        `UPDATE session SET revoked_at = now()
          WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL AND expires_at > now() RETURNING 1`,
        [id, viewer.userId],
      );
      if (ended.length === 0) throw notFound();
      const fact = { action: 'session.ended', subject: 'session', subjectId: id } as const;
      await audit(queries, viewer, fact, requestId);
    });
  }
}
