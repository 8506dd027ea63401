import { Injectable } from '@nestjs/common';
import { badInput, Database, isId } from '#platform';
import { isOneLine } from './text-problems.js';
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
  readonly from?: Date;
  readonly before?: Date;
  /** In what was done, to what, with what; or in the name or address of who did it or whom it was done to. */
  readonly search?: string;
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
    const asked = conditionsOf(filter);
    if (asked === null) return { entries: [], hasNextPage: false };
    const entries = await this.database.read(viewer, (queries) =>
      queries.rows<AuditEntry>(
        {
          name: 'audit-page',
          text: `SELECT ${columns} FROM audit_entry WHERE id IN (SELECT find_audit($1::jsonb, $2, $3)) ORDER BY id DESC`,
        },
        [asked, after, first + 1],
      ),
    );
    return { entries: entries.slice(0, first), hasNextPage: entries.length > first };
  }
}

const LONGEST_SEARCH = 200;

/** The filter as the database takes it; null where it names what cannot exist, so that nothing matches. */
function conditionsOf(filter: AuditFilter): string | null {
  const search = filter.search?.trim() ?? '';
  if (search.length > LONGEST_SEARCH)
    throw badInput('TOO_LONG', ['filter', 'search'], { max: LONGEST_SEARCH });
  const { action = '', subject = '', subjectId = '', actorId } = filter;
  if (![search, action, subject, subjectId].every((text) => isOneLine(text))) return null;
  if (actorId !== undefined && !isId(actorId)) return null;
  return JSON.stringify({ ...filter, search: search === '' ? undefined : search });
}
