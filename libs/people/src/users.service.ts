import { Injectable } from '@nestjs/common';
import { Database, isId } from '#platform';
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
