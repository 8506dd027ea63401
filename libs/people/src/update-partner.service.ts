import { Injectable } from '@nestjs/common';
import { Database, Refusal, isId, notFound } from '#platform';
import type { Queries } from '#platform';
import { audit } from './audit.repository.js';
import { partnerProblems, recordTier, tierExists } from './partner.repository.js';
import type { Partner } from './partner.js';
import { partnerColumns } from './partners.service.js';
import { recordedChanges } from './recorded-changes.js';
import { requireRole } from './viewer.js';
import type { Viewer } from './viewer.js';

/** What is absent stays as it is. */
export interface PartnerChange {
  readonly name?: string;
  readonly tier?: string;
  /** ISO 3166-1 alpha-2; null: none. */
  readonly country?: string | null;
}

/** Changes what is known of a partner. Its referrals keep the tier of their day, its links their name. */
@Injectable()
export class UpdatePartner {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal FORBIDDEN for everyone but administrators and partner managers, NOT_FOUND, BAD_USER_INPUT
   *   with every problem
   */
  async update(
    viewer: Viewer,
    partnerId: string,
    change: PartnerChange,
    requestId: string | null = null,
  ): Promise<Partner> {
    requireRole(viewer, ['ADMIN', 'PARTNER_MANAGER']);
    return this.database.transaction(async (queries) => {
      const before = await lock(queries, partnerId);
      const wanted = { ...before, ...change, name: (change.name ?? before.name).trim() };
      const problems = partnerProblems(
        { ...wanted, name: change.name ?? before.name },
        await tierExists(queries, wanted.tier),
      );
      if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
      const [partner] = await queries.rows<Partner>(
        `UPDATE partner AS p SET name = $2, tier = $3, country = $4 WHERE p.id = $1 RETURNING ${partnerColumns}`,
        [before.id, wanted.name, wanted.tier, wanted.country],
      );
      if (partner === undefined) throw new Error('a locked partner is gone');
      if (partner.tier !== before.tier) await recordTier(queries, partner, viewer.userId);
      const data = { changes: recordedChanges(before, partner, ['name', 'tier', 'country']) };
      const { id } = partner;
      const fact = { action: 'partner.updated', subject: 'partner', subjectId: id, data } as const;
      await audit(queries, viewer, fact, requestId);
      return partner;
    });
  }
}

async function lock(queries: Queries, partnerId: string): Promise<Partner> {
  if (!isId(partnerId)) throw notFound();
  const [partner] = await queries.rows<Partner>(
    `SELECT ${partnerColumns} FROM partner p WHERE p.id = $1 FOR NO KEY UPDATE`,
    [partnerId],
  );
  if (partner === undefined) throw notFound();
  return partner;
}
