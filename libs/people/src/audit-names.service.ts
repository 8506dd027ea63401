import { Injectable } from '@nestjs/common';
import { Database, isId } from '#platform';
import { requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

/** Kinds of things that the trail names by their ids. */
export type NamedKind =
  'PERSON' | 'PARTNER' | 'QUEUE' | 'REFERRAL' | 'CONTEST' | 'API_KEY' | 'RULE_DRAFT' | 'MAIL';

export interface AuditName {
  readonly id: string;
  readonly kind: NamedKind;
  /** As it is called today; of a referral and what is contested the company, of a mail who got it. */
  readonly name: string;
}

/** An id is of one thing only, whichever table it is in. */
const named = `
  SELECT id, 'PERSON' AS kind, name FROM users WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'PARTNER', name FROM partner WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'QUEUE', name FROM queue WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'REFERRAL', company_name FROM referral WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'CONTEST', company_name FROM claim_contest WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'API_KEY', name FROM api_key WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, 'RULE_DRAFT', name FROM rule_draft WHERE id = ANY($1::uuid[])
  UNION ALL SELECT m.id, 'MAIL', u.name FROM mail m JOIN users u ON u.id = m.user_id WHERE m.id = ANY($1::uuid[])`;

/** What the ids of the trail stand for, in words that a person understands. */
@Injectable()
export class AuditNames {
  constructor(private readonly database: Database) {}

  /**
   * Of what is gone there is none.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators
   */
  async of(viewer: Viewer, ids: readonly string[]): Promise<readonly AuditName[]> {
    requireRole(viewer, ['ADMIN']);
    return this.database.read(viewer, (queries) =>
      queries.rows<AuditName>({ name: 'audit-names', text: named }, [ids.filter(isId)]),
    );
  }
}
