import { Injectable } from '@nestjs/common';
import { audit, recordedChanges, requireRole } from '#people';
import type { Viewer } from '#people';
import { Database, notFound, Refusal } from '#platform';
import { recordSetting } from './setting-history.repository.js';
import { protectionProblems } from './tier.js';
import type { Tier } from './tier.js';

/** Changes for how long a tier protects accounts: of what is claimed or prolonged from now on. */
@Injectable()
export class UpdateTier {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but administrators, NOT_FOUND, BAD_USER_INPUT */
  async update(viewer: Viewer, tier: Tier, requestId: string | null = null): Promise<Tier> {
    requireRole(viewer, ['ADMIN']);
    const problems = protectionProblems(tier.protectionDays);
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    return this.database.transaction(async (queries) => {
      const [before] = await queries.rows<{ id: string; protectionDays: number }>(
        'SELECT id, protection_days AS "protectionDays" FROM tier WHERE name = $1 FOR UPDATE',
        [tier.name],
      );
      if (!before) throw notFound();
      if (before.protectionDays === tier.protectionDays) return tier;
      await queries.rows('UPDATE tier SET protection_days = $2 WHERE id = $1', [
        before.id,
        tier.protectionDays,
      ]);
      await recordSetting(queries, 'tier', before.id, tier, viewer.userId);
      const data = {
        changes: recordedChanges<Tier, 'protectionDays'>(before, tier, ['protectionDays']),
      };
      const fact = { action: 'tier.updated', subject: 'tier', subjectId: tier.name, data } as const;
      await audit(queries, viewer, fact, requestId);
      return tier;
    });
  }
}
