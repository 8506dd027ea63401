import { Injectable } from '@nestjs/common';
import { audit, requireRole } from '#people';
import type { Viewer } from '#people';
import { conflict, Database } from '#platform';
import type { Queries } from '#platform';
import { readFourEyes, writeFourEyes } from './rule.repository.js';
import { requireReader } from './rule-rights.js';
import type { RuleDraft } from './rule-version.js';

/** Whether rules are published by somebody else than who wrote them. */
@Injectable()
export class FourEyes {
  constructor(private readonly database: Database) {}

  /** @throws Refusal FORBIDDEN for everyone but managers */
  areAskedFor(viewer: Viewer): Promise<boolean> {
    requireReader(viewer);
    return readFourEyes(this.database);
  }

  /** @throws Refusal FORBIDDEN for everyone but administrators */
  set(viewer: Viewer, on: boolean, requestId: string | null = null): Promise<boolean> {
    requireRole(viewer, ['ADMIN']);
    return this.database.transaction(async (queries) => {
      await writeFourEyes(queries, on);
      const fact = { action: 'rules.fourEyesSet', subject: 'rules', subjectId: null } as const;
      await audit(queries, viewer, { ...fact, data: { on } }, requestId);
      return on;
    });
  }

  /** @throws Refusal CONFLICT for whoever began the draft or changed it last, where four eyes are asked for */
  async require(queries: Queries, viewer: Viewer, draft: RuleDraft): Promise<void> {
    const isOwn = draft.authorId === viewer.userId || draft.changedBy === viewer.userId;
    if (isOwn && (await readFourEyes(queries)))
      throw conflict('FOUR_EYES', 'Somebody else publishes what you wrote.');
  }
}
