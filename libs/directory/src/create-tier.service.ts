import { Injectable } from '@nestjs/common';
import { audit, requireRole, textProblems } from '#people';
import type { Viewer } from '#people';
import { Database, Refusal, conflict } from '#platform';

const LONGEST_NAME = 50;

/** Adds a tier to the partner programme, above those that there are. */
@Injectable()
export class CreateTier {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but administrators, BAD_USER_INPUT, CONFLICT where there is one */
  async create(viewer: Viewer, name: string, requestId: string | null = null): Promise<string> {
    requireRole(viewer, ['ADMIN']);
    const problems = textProblems(name, LONGEST_NAME, ['name']);
    if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
    const tier = name.trim();
    await this.database.transaction(async (queries) => {
      const made = await queries.rows(
        `INSERT INTO tier (name, position) SELECT $1, coalesce(max(position), 0) + 1 FROM tier
         ON CONFLICT DO NOTHING RETURNING 1`,
        [tier],
      );
      if (made.length === 0) throw conflict('TIER_EXISTS', 'There is such a tier already.');
      const fact = { action: 'tier.created', subject: 'tier', subjectId: tier } as const;
      await audit(queries, viewer, fact, requestId);
    });
    return tier;
  }
}
