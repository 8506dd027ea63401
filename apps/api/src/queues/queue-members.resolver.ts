import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from './queue-loaders.service.js';
import type { QueueMemberNode } from './queue-nodes.js';

@Resolver('QueueMember')
export class QueueMembersResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: QueueMemberNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, repId);
  }

  @ResolveField()
  async turns(
    { queueId, repId }: QueueMemberNode,
    _: unknown,
    context: RequestContext,
  ): Promise<number> {
    return (await this.loaders.standingsOf(context, queueId))[repId]?.turns ?? 0;
  }

  @ResolveField()
  async credit(
    { queueId, repId }: QueueMemberNode,
    _: unknown,
    context: RequestContext,
  ): Promise<number> {
    return (await this.loaders.standingsOf(context, queueId))[repId]?.credit ?? 0;
  }

  @ResolveField()
  async waiting(
    { queueId, repId }: QueueMemberNode,
    _: unknown,
    context: RequestContext,
  ): Promise<number> {
    return (await this.loaders.loadOf(context, queueId, repId)).waiting;
  }

  @ResolveField()
  async open(
    { queueId, repId }: QueueMemberNode,
    _: unknown,
    context: RequestContext,
  ): Promise<number> {
    return (await this.loaders.loadOf(context, queueId, repId)).open;
  }
}
