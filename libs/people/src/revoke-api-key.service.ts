import { Injectable } from '@nestjs/common';
import { Database, isId, notFound } from '#platform';
import { audit } from './audit.repository.js';
import { requirePerson, requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

/** Ends an API key, at once and for good. */
@Injectable()
export class RevokeApiKey {
  constructor(private readonly database: Database) {}

  /**
   * Revoking it again changes nothing.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators and partners' administrators,
   *   NOT_FOUND for a key of another partner too
   */
  async revoke(viewer: Viewer, id: string, requestId: string | null = null): Promise<void> {
    requirePerson(viewer);
    requireRole(viewer, ['ADMIN', 'PARTNER_ADMIN']);
    if (!isId(id)) throw notFound();
    await this.database.transaction(async (queries) => {
      const [key] = await queries.rows<{ live: boolean }>(
        `SELECT revoked_at IS NULL AS live FROM api_key
          WHERE id = $1 AND ($2::uuid IS NULL OR partner_id = $2) FOR UPDATE`,
        [id, viewer.partnerId],
      );
      if (key === undefined) throw notFound();
      if (!key.live) return;
      await queries.rows('UPDATE api_key SET revoked_at = now() WHERE id = $1', [id]);
      const fact = { action: 'apiKey.revoked', subject: 'apiKey', subjectId: id } as const;
      await audit(queries, viewer, fact, requestId);
    });
  }
}
