import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { AuditNames, Partners, Users } from '#people';
import type { AuditName, User } from '#people';
import { noFigures, PartnerReport } from '#reporting';
import type { DaysAsked, PartnerFigures, PartnerStanding } from '#reporting';
import { PerRequest } from '../graphql/per-request.js';
import type { RequestContext } from '../graphql/request-context.js';
import { partnerNode } from './people-nodes.js';
import type { PartnerNode } from './people-nodes.js';

/** People and partners that one request asks for, together and once. */
@Injectable()
export class PeopleLoaders {
  private readonly partners = new PerRequest(
    (context) =>
      new DataLoader<string, PartnerNode | null>(async (ids) =>
        inOrder(ids, (await this.allPartners.byIds(context.signedIn, ids)).map(partnerNode)),
      ),
  );
  private readonly users = new PerRequest(
    (context) =>
      new DataLoader<string, User | null>(async (ids) =>
        inOrder(ids, await this.allUsers.byIds(context.signedIn, ids)),
      ),
  );
  private readonly auditNames = new PerRequest(
    (context) =>
      new DataLoader<string, AuditName | null>(async (ids) =>
        inOrder(ids, await this.allNames.of(context.signedIn, ids)),
      ),
  );
  private readonly standings = new PerRequest(
    (context) =>
      new DataLoader<string, PartnerStanding>(async (ids) => {
        const standings = await this.report.standingOf(context.signedIn, ids);
        return ids.map((id) => standings.get(id) ?? { lastReferralAt: null, openClocks: 0 });
      }),
  );
  /** One for each period that a request asks for. */
  private readonly figures = new PerRequest(
    () => new Map<string, DataLoader<string, PartnerFigures>>(),
  );

  constructor(
    private readonly allPartners: Partners,
    private readonly allUsers: Users,
    private readonly allNames: AuditNames,
    private readonly report: PartnerReport,
  ) {}

  /** Null where the viewer may see none of that id. */
  partner(context: RequestContext, id: string): Promise<PartnerNode | null> {
    return this.partners.of(context).load(id);
  }

  /** Null where it is gone, or has no name. */
  auditName(context: RequestContext, id: string): Promise<AuditName | null> {
    return this.auditNames.of(context).load(id);
  }

  standingOf(context: RequestContext, partnerId: string): Promise<PartnerStanding> {
    return this.standings.of(context).load(partnerId);
  }

  figuresOf(context: RequestContext, partnerId: string, asked: DaysAsked): Promise<PartnerFigures> {
    const loaders = this.figures.of(context);
    const key = `${asked.from ?? ''} ${asked.to ?? ''}`;
    const known = loaders.get(key);
    if (known) return known.load(partnerId);
    const made = new DataLoader<string, PartnerFigures>(async (ids) => {
      const figures = await this.report.figuresOf(context.signedIn, ids, asked);
      return ids.map((id) => figures.get(id) ?? noFigures);
    });
    loaders.set(key, made);
    return made.load(partnerId);
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
