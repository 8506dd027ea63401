import { Injectable } from '@nestjs/common';
import { Database, Refusal, newId } from '#platform';
import type { RefusalProblem } from '#platform';
import { audit } from './audit.repository.js';
import { hashSecret, newAccessToken } from './secret-token.js';
import { textProblems } from './text-problems.js';
import { requirePerson, requireRole } from './viewer.js';
import type { ApiScope, Viewer } from './viewer.js';

export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
}

/** What the vendor's own key may: it is its CRM's, which tells what is known of accounts. */
const VENDOR_SCOPES: readonly ApiScope[] = ['SIGNALS_WRITE'];

/**
 * Makes a key with which a partner's own systems act as a member of the partner, or the vendor's CRM as
 * a partner manager who may record signals and nothing else.
 */
@Injectable()
export class CreateApiKey {
  constructor(private readonly database: Database) {}

  /**
   * The secret is shown this once.
   *
   * @throws Refusal FORBIDDEN for everyone but administrators and partners' administrators, and for a scope
   *   that the vendor's key cannot have; BAD_USER_INPUT
   */
  async create(
    viewer: Viewer,
    { name, scopes, expiresAt }: NewApiKey,
    requestId: string | null = null,
  ): Promise<{ readonly id: string; readonly secret: string }> {
    requirePerson(viewer);
    requireRole(viewer, ['ADMIN', 'PARTNER_ADMIN']);
    if (viewer.partnerId === null && !scopes.every((scope) => VENDOR_SCOPES.includes(scope)))
      throw new Refusal('FORBIDDEN');
    const id = newId();
    const secret = newAccessToken('apiKey');
    const distinct = [...new Set(scopes)];
    return this.database.transaction(async (queries) => {
      const [clock] = await queries.rows<{ over: boolean }>(
        'SELECT coalesce($1::timestamptz <= now(), false) AS over',
        [expiresAt],
      );
      const problems: RefusalProblem[] = [...textProblems(name, 200, ['name'])];
      if (distinct.length === 0) problems.push({ code: 'REQUIRED', path: ['scopes'] });
      if (clock?.over) problems.push({ code: 'DATE_IN_PAST', path: ['expiresAt'] });
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      await queries.rows(
        `INSERT INTO api_key (id, name, secret_hash, partner_id, created_by, scopes, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, name.trim(), hashSecret(secret), viewer.partnerId, viewer.userId, distinct, expiresAt],
      );
      const data = { scopes: distinct, expiresAt };
      const fact = { action: 'apiKey.created', subject: 'apiKey', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return { id, secret };
    });
  }
}
