import { Injectable } from '@nestjs/common';
import { Database, isId } from '#platform';
import type { Partner } from './partner.js';
import { isOneLine } from './text-problems.js';
import type { Viewer } from './viewer.js';

/** The columns of a {@link Partner}, to select from `partner AS p`. */
export const partnerColumns = `p.id, p.name, p.slug, p.tier, p.country, p.created_at AS "createdAt"`;

export interface PartnerPage {
  readonly partners: readonly Partner[];
  readonly hasNextPage: boolean;
}

/** The partners that a viewer may see. */
@Injectable()
export class Partners {
  constructor(private readonly database: Database) {}

  /** Those of the ids that the viewer may see, in no order. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly Partner[]> {
    return this.database.read(viewer, (queries) =>
      queries.rows<Partner>(
        {
          name: 'partners-by-ids',
          text: `SELECT ${partnerColumns} FROM partner p WHERE p.id = ANY($1::uuid[])`,
        },
        [ids.filter(isId)],
      ),
    );
  }

  /** By name; `search` is part of the name, `after` the last partner seen. */
  async list(viewer: Viewer, { search, first, after }: PartnersAsked): Promise<PartnerPage> {
    if (search !== null && !isOneLine(search)) return { partners: [], hasNextPage: false };
    const partners = await this.database.read(viewer, (queries) =>
      queries.rows<Partner>(
        `SELECT ${partnerColumns} FROM partner p
          WHERE ($1::text IS NULL OR strpos(lower(p.name), lower($1)) > 0)
            AND ($2::text IS NULL OR (lower(p.name), p.id) > (lower($2), $3::uuid))
          ORDER BY lower(p.name), p.id LIMIT $4`,
        [search, after?.name ?? null, after?.id ?? null, first + 1],
      ),
    );
    return { partners: partners.slice(0, first), hasNextPage: partners.length > first };
  }
}

export interface PartnersAsked {
  readonly search: string | null;
  readonly first: number;
  readonly after: Pick<Partner, 'id' | 'name'> | null;
}
