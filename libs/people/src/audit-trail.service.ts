import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

export interface AuditEntry {
  /** Grows with every entry; what the next page begins after. */
  readonly id: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly apiKeyId: string | null;
  readonly action: string;
  readonly subject: string;
  readonly subjectId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

export interface AuditFilter {
  readonly action?: string;
  readonly subject?: string;
  readonly subjectId?: string;
  readonly actorId?: string;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly hasNextPage: boolean;
}

const columns = `id, at, actor_id AS "actorId", api_key_id AS "apiKeyId", action, subject,
  subject_id AS "subjectId", data, request_id AS "requestId"`;

/** Who did what, for administrators. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /**
   * Newest first; `after` is the id of the last entry seen, null for the first page.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators
   */
  async page(
    viewer: Viewer,
    filter: AuditFilter,
    { first, after }: { readonly first: number; readonly after: number | null },
  ): Promise<AuditPage> {
    requireRole(viewer, ['ADMIN']);
    const entries = await this.database.read(viewer, (queries) =>
      queries.rows<AuditEntry>(
        {
          name: 'audit-page',
          text: `SELECT ${columns} FROM audit_entry
                  WHERE ($1::text IS NULL OR action = $1) AND ($2::text IS NULL OR subject = $2)
                    AND ($3::text IS NULL OR subject_id = $3) AND ($4::text IS NULL OR actor_id::text = $4)
                    AND ($5::bigint IS NULL OR id < $5)
                  ORDER BY id DESC LIMIT $6`,
        },
        [
          filter.action ?? null,
          filter.subject ?? null,
          filter.subjectId ?? null,
          filter.actorId?.toLowerCase() ?? null,
          after,
          first + 1,
        ],
      ),
    );
    return { entries: entries.slice(0, first), hasNextPage: entries.length > first };
  }
}
