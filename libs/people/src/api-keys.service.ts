import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { requirePerson, requireRole } from './viewer.js';
import type { ApiScope, Viewer } from './viewer.js';

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Null: the vendor's own. */
  readonly partnerId: string | null;
  readonly createdBy: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** To the minute. Null: never yet. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The keys that a partner's administrator, or an administrator, may see. */
@Injectable()
export class ApiKeys {
  constructor(private readonly database: Database) {}

  /**
   * Newest first; ended ones too. The secrets are not known to anybody.
   *
   * @throws Refusal FORBIDDEN
   */
  async list(viewer: Viewer): Promise<readonly ApiKey[]> {
    requirePerson(viewer);
    requireRole(viewer, ['ADMIN', 'PARTNER_ADMIN']);
    return this.database.read(viewer, (queries) =>
      queries.rows<ApiKey>(
        `SELECT id, name, partner_id AS "partnerId", created_by AS "createdBy", scopes, created_at AS "createdAt",
                expires_at AS "expiresAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
           FROM api_key ORDER BY created_at DESC, id DESC`,
      ),
    );
  }
}
