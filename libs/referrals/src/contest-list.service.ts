import { Injectable } from '@nestjs/common';
import { badInput, Database } from '#platform';
import type { DatabaseViewer } from '#platform';
import type { Viewer } from '#people';
import { contestTable } from './contest.js';
import type { ContestStatus, ContestView } from './contest.js';

const MOST = 100;

/** Contested claims as a viewer may see them: a partner's own, and all for managers. */
@Injectable()
export class ContestList {
  constructor(private readonly database: Database) {}

  /** Those that are open first, then the latest asked. */
  async list(
    viewer: DatabaseViewer & Pick<Viewer, 'partnerId'>,
    status: readonly ContestStatus[] | null,
    first: number,
  ): Promise<readonly ContestView[]> {
    if (first < 1 || first > MOST)
      throw badInput('NUMBER_OUT_OF_RANGE', ['first'], { min: 1, max: MOST });
    return this.database.read(viewer, (queries) =>
      queries.rows<ContestView>(
        {
          name: viewer.partnerId === null ? 'list-contests' : 'list-own-contests',
          text: `SELECT ${contestTable.columns('c')} FROM ${viewer.partnerId === null ? 'claim_contest' : 'own_contests()'} c WHERE $1::text[] IS NULL OR c.status = ANY($1)
                  ORDER BY c.status = 'OPEN' DESC, c.asked_at DESC, c.id LIMIT $2`,
        },
        [status, first],
      ),
    );
  }
}
