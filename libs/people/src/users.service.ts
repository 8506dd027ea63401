import { Injectable } from '@nestjs/common';
import { Database, isId } from '#platform';
import type { ViewerRole } from '#platform';
import { isOneLine } from './text-problems.js';
import type { User } from './user.js';
import { userColumns } from './user.repository.js';
import type { Viewer } from './viewer.js';

/** The people that a viewer may see. */
@Injectable()
export class Users {
  constructor(private readonly database: Database) {}

  /** Those of the ids that the viewer may see, in no order. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<readonly User[]> {
    return this.select(viewer, 'u.id = ANY($1::uuid[])', [ids.filter(isId)]);
  }

  /** A partner's people by name; none for a partner that the viewer must not know of. */
  async ofPartner(viewer: Viewer, partnerId: string): Promise<readonly User[]> {
    return isId(partnerId) ? this.select(viewer, 'u.partner_id = $1', [partnerId]) : [];
  }

  /** The vendor's people by name, as far as the viewer may see them. */
  async ofVendor(viewer: Viewer): Promise<readonly User[]> {
    return this.select(viewer, 'u.partner_id IS NULL', []);
  }

  /** By name; `after` is the last person seen. */
  async page(
    viewer: Viewer,
    filter: PeopleFilter,
    { first, after }: PeopleAsked,
  ): Promise<PeoplePage> {
    const { search = null, partnerId = null, role = null, active = null, joined = null } = filter;
    if ((search !== null && !isOneLine(search)) || (partnerId !== null && !isId(partnerId)))
      return { people: [], hasNextPage: false };
    const people = await this.database.read(viewer, (queries) =>
      queries.rows<User>(
        `SELECT ${userColumns} FROM users u
          WHERE ($1::text IS NULL OR strpos(lower(u.name), lower($1)) > 0 OR strpos(lower(u.email), lower($1)) > 0)
            AND ($2::uuid IS NULL OR u.partner_id = $2) AND ($3::text[] IS NULL OR u.role = ANY($3))
            AND ($4::boolean IS NULL OR (u.deactivated_at IS NULL) = $4)
            AND ($5::boolean IS NULL OR (u.joined_at IS NOT NULL) = $5)
            AND ($6::text IS NULL OR (lower(u.name), u.id) > (lower($6), $7::uuid))
          ORDER BY lower(u.name), u.id LIMIT $8`,
        [
          search,
          partnerId,
          role,
          active,
          joined,
          after?.name ?? null,
          after?.id ?? null,
          first + 1,
        ],
      ),
    );
    return { people: people.slice(0, first), hasNextPage: people.length > first };
  }

  private async select(
    viewer: Viewer,
    which: string,
    values: readonly unknown[],
  ): Promise<readonly User[]> {
    return this.database.read(viewer, (queries) =>
      queries.rows<User>(
        `SELECT ${userColumns} FROM users u WHERE ${which} ORDER BY lower(u.name), u.id`,
        values,
      ),
    );
  }
}

export interface PeopleFilter {
  /** Part of the name or of the address. */
  readonly search?: string | null;
  readonly partnerId?: string | null;
  readonly role?: readonly ViewerRole[] | null;
  /** Not deactivated. */
  readonly active?: boolean | null;
  /** Has accepted the invitation. */
  readonly joined?: boolean | null;
}

export interface PeopleAsked {
  readonly first: number;
  readonly after: Pick<User, 'id' | 'name'> | null;
}

export interface PeoplePage {
  readonly people: readonly User[];
  readonly hasNextPage: boolean;
}
