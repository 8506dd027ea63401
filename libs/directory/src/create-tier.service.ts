import { Injectable } from '@nestjs/common';
import { audit, requireRole, textProblems } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal, conflict } from '#platform';
import { recordSetting } from './setting-history.repository.js';
import { protectionProblems } from './tier.js';
import type { Tier } from './tier.js';

const LONGEST_NAME = 50;

/** Adds a tier to the partner programme, above those that there are. */
@Injectable()
export class CreateTier {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but administrators, BAD_USER_INPUT, CONFLICT where there is one */
  async create(
    viewer: Viewer,
    { name, protectionDays }: Tier,
    requestId: string | null = null,
  ): Promise<string> {
    requireRole(viewer, ['ADMIN']);
    const problems = [
      ...textProblems(name, LONGEST_NAME, ['name']),
      ...protectionProblems(protectionDays),
    ];
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    const tier = name.trim();
    await this.database.transaction(async (queries) => {
      const [made] = await queries.rows<{ id: string }>(
        `INSERT INTO tier (name, position, protection_days) SELECT $1, coalesce(max(position), 0) + 1, $2 FROM tier
         ON CONFLICT DO NOTHING RETURNING id`,
        [tier, protectionDays],
      );
      if (!made) throw conflict('TIER_EXISTS', 'There is such a tier already.');
      await recordSetting(queries, 'tier', made.id, { name: tier, protectionDays }, viewer.userId);
      const data = { protectionDays };
      const fact = { action: 'tier.created', subject: 'tier', subjectId: tier, data } as const;
      await audit(queries, viewer, fact, requestId);
    });
    return tier;
  }
}
