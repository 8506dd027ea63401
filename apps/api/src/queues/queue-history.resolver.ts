import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { QueueHistory } from '#directory';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import type { MutationRestoreQueueArgs, SlaPolicy } from '../schema.generated.js';
import { QueueLoaders } from './queue-loaders.service.js';
import { policyNode } from './queue-nodes.js';
import type { MemberSettingsNode, QueueNode, QueueRevisionNode } from './queue-nodes.js';

@Resolver('Queue')
export class QueueHistoryResolver {
  constructor(
    private readonly loaders: QueueLoaders,
    private readonly history: QueueHistory,
  ) {}

  @ResolveField()
  revisions(
    { id }: QueueNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly QueueRevisionNode[]> {
    return this.loaders.revisionsOf(context, id);
  }

  @Mutation()
  restoreQueue(
    _: unknown,
    { queueId, revision }: MutationRestoreQueueArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<QueueNode> {
    return this.history.restore(signedIn, queueId.toLowerCase(), revision, requestId);
  }
}

@Resolver('QueueRevision')
export class QueueRevisionsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  changedBy(
    { changedBy }: QueueRevisionNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode> | null {
    return changedBy === null ? null : this.loaders.rep(context, changedBy);
  }

  @ResolveField()
  revision({ settings }: QueueRevisionNode): number {
    return settings.revision;
  }

  @ResolveField()
  name({ settings }: QueueRevisionNode): string {
    return settings.name;
  }

  @ResolveField()
  countries({ settings }: QueueRevisionNode): readonly string[] {
    return settings.countries;
  }

  @ResolveField()
  subdivisions({ settings }: QueueRevisionNode): readonly string[] {
    return settings.subdivisions;
  }

  @ResolveField()
  productLines({ settings }: QueueRevisionNode): readonly string[] {
    return settings.productLines;
  }

  @ResolveField()
  sla({ settings }: QueueRevisionNode): SlaPolicy {
    return policyNode(settings.sla);
  }

  @ResolveField()
  members({ settings }: QueueRevisionNode): readonly MemberSettingsNode[] {
    return settings.members;
  }
}

@Resolver('MemberSettings')
export class MemberSettingsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: MemberSettingsNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, repId);
  }
}
