import { Injectable } from '@nestjs/common';
import { Database, placeCursor, readPlace, Refusal } from '#platform';
import type { DatabaseViewer } from '#platform';
import type { Viewer } from '#people';
import { contestTable } from './contest.js';
import type { ContestStatus, ContestView } from './contest.js';

export interface ContestPage {
  readonly contests: readonly { readonly cursor: string; readonly node: ContestView }[];
  readonly hasNextPage: boolean;
}

/** Contested claims as a viewer may see them: a partner's own, and all for managers. */
@Injectable()
export class ContestList {
  constructor(private readonly database: Database) {}

  /** Those that are open first, then the latest asked. @throws Refusal CURSOR_INVALID */
  async page(
    viewer: DatabaseViewer & Pick<Viewer, 'partnerId'>,
    status: readonly ContestStatus[] | null,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<ContestPage> {
    const place = after === null ? { open: null, at: null, id: null } : placeOf(after);
    const isPartner = viewer.partnerId !== null;
    const found = await this.database.read(viewer, (queries) =>
      queries.rows<ContestView>(
        {
          name: isPartner ? 'own-contest-page' : 'contest-page',
          text: `SELECT ${contestTable.columns('c')} FROM ${isPartner ? 'own_contests()' : 'claim_contest'} c
                  WHERE ($1::text[] IS NULL OR c.status = ANY($1))
                    AND ($4::uuid IS NULL OR (c.status = 'OPEN', c.asked_at, c.id) < ($2::boolean, $3::timestamptz, $4))
                  ORDER BY (c.status = 'OPEN') DESC, c.asked_at DESC, c.id DESC LIMIT $5`,
        },
        [status, place.open, place.at, place.id, first + 1],
      ),
    );
    return {
      contests: found.slice(0, first).map((node) => ({ cursor: cursorOf(node), node })),
      hasNextPage: found.length > first,
    };
  }
}

/** Those that are open stand in a part of their own, before the rest. */
const cursorOf = ({ status, askedAt, id }: ContestView): string =>
  `${status === 'OPEN' ? 'o' : 's'}.${placeCursor(askedAt, id)}`;

function placeOf(cursor: string) {
  const [part = '', place = ''] = cursor.split('.');
  if (part !== 'o' && part !== 's') throw new Refusal('CURSOR_INVALID');
  return { open: part === 'o', ...readPlace(place) };
}
