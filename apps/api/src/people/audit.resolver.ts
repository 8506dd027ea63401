import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditTrail, idsIn } from '#people';
import type { AuditFilter } from '#people';
import { Refusal } from '#platform';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { QueryAuditArgs } from '../schema.generated.js';
import { PeopleLoaders } from './people-loaders.service.js';
import type { AuditEntryNode, AuditNameNode, UserNode } from './people-nodes.js';

@Resolver('AuditEntry')
export class AuditResolver {
  constructor(
    private readonly trail: AuditTrail,
    private readonly loaders: PeopleLoaders,
  ) {}

  @Query()
  async audit(
    _: unknown,
    { filter, first, after }: QueryAuditArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<AuditEntryNode>> {
    const given = Object.fromEntries(
      Object.entries(filter ?? {}).filter(([, value]) => value !== null),
    ) as AuditFilter;
    const { entries, hasNextPage } = await this.trail.page(signedIn, given, {
      first,
      after: placeOf(after),
    });
    return pageOf(
      entries.map((entry) => ({
        cursor: String(entry.id),
        node: { ...entry, id: String(entry.id) },
      })),
      { hasNextPage, after },
    );
  }

  @ResolveField()
  actor(
    { actorId }: AuditEntryNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> | null {
    return actorId === null ? null : this.loaders.user(context, actorId);
  }

  @ResolveField()
  async names(
    { subjectId, data }: AuditEntryNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly AuditNameNode[]> {
    const names = await Promise.all(
      idsIn([subjectId, data]).map((id) => this.loaders.auditName(context, id)),
    );
    return names.filter((name) => name !== null);
  }
}

function placeOf(cursor: string | null | undefined): number | null {
  if (cursor === null || cursor === undefined) return null;
  if (!/^[1-9]\d{0,15}$/.test(cursor)) throw new Refusal('CURSOR_INVALID');
  return Number(cursor);
}
