import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Partners, Users } from '#people';
import type { Partner, User } from '#people';
import { PerRequest } from '../graphql/per-request.js';
import type { RequestContext } from '../graphql/request-context.js';

/** People and partners that one request asks for, together and once. */
@Injectable()
export class PeopleLoaders {
  private readonly partners = new PerRequest(
    (context) =>
      new DataLoader<string, Partner | null>(async (ids) =>
        inOrder(ids, await this.allPartners.byIds(context.signedIn, ids)),
      ),
  );
  private readonly users = new PerRequest(
    (context) =>
      new DataLoader<string, User | null>(async (ids) =>
        inOrder(ids, await this.allUsers.byIds(context.signedIn, ids)),
      ),
  );

  constructor(
    private readonly allPartners: Partners,
    private readonly allUsers: Users,
  ) {}

  /** Null where the viewer may see none of that id. */
  partner(context: RequestContext, id: string): Promise<Partner | null> {
    return this.partners.of(context).load(id);
  }

  /** Null where the viewer may see none of that id. */
  user(context: RequestContext, id: string): Promise<User | null> {
    return this.users.of(context).load(id);
  }
}

function inOrder<Thing extends { readonly id: string }>(
  ids: readonly string[],
  things: readonly Thing[],
): (Thing | null)[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return ids.map((id) => byId.get(id) ?? null);
}
