import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CreateQueue, Queues, UpdateQueue } from '#directory';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationCreateQueueArgs,
  MutationUpdateQueueArgs,
  SlaPolicy,
} from '../schema.generated.js';
import { changeOf, draftOf } from './queue-input.js';
import { QueueLoaders } from './queue-loaders.service.js';
import { policyNode } from './queue-nodes.js';
import type { QueueMemberNode, QueueNode } from './queue-nodes.js';

@Resolver('Queue')
export class QueuesResolver {
  constructor(
    private readonly all: Queues,
    private readonly creating: CreateQueue,
    private readonly updating: UpdateQueue,
    private readonly loaders: QueueLoaders,
  ) {}

  @Query()
  queues(_: unknown, __: unknown, { signedIn }: RequestContext): Promise<readonly QueueNode[]> {
    return this.all.queuesFor(signedIn);
  }

  @Mutation()
  createQueue(
    _: unknown,
    { input }: MutationCreateQueueArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<QueueNode> {
    return this.creating.create(signedIn, draftOf(input), requestId);
  }

  @Mutation()
  updateQueue(
    _: unknown,
    { input }: MutationUpdateQueueArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<QueueNode> {
    return this.updating.update(signedIn, input.queueId, changeOf(input), requestId);
  }

  @ResolveField()
  sla({ sla }: QueueNode): SlaPolicy {
    return policyNode(sla);
  }

  @ResolveField()
  async members(
    { id, members }: QueueNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly QueueMemberNode[]> {
    const { users } = await this.loaders.directory(context);
    const weighed = members.map((member) => ({
      member,
      weight: users.get(member.repId)?.active ? member.weight : 0,
    }));
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return weighed.map(({ member, weight }) => ({ ...member, queueId: id, share: weight / whole }));
  }
}
