import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput } from '#platform';
import { PreviewQueue } from '#referrals';
import type { QueuePreview, QueuePreviewAsked } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import type { QueryPreviewQueueArgs } from '../schema.generated.js';
import { changeOf, draftOf } from './queue-input.js';
import { QueueLoaders } from './queue-loaders.service.js';
import type { MemberSharesNode, QueueFlowNode, QueueNode } from './queue-nodes.js';

@Resolver()
export class QueuePreviewResolver {
  constructor(private readonly previewing: PreviewQueue) {}

  @Query()
  previewQueue(
    _: unknown,
    { days, ...asked }: QueryPreviewQueueArgs,
    { signedIn }: RequestContext,
  ): Promise<QueuePreview> {
    return this.previewing.preview(signedIn, askedOf(asked), days);
  }
}

function askedOf({ create, update }: Omit<QueryPreviewQueueArgs, 'days'>): QueuePreviewAsked {
  if (create && !update) return { draft: draftOf(create) };
  if (update && !create) return { queueId: update.queueId, change: changeOf(update) };
  throw badInput('REQUIRED', ['update']);
}

@Resolver('MemberShares')
export class MemberSharesResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: MemberSharesNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, repId);
  }
}

@Resolver('QueueFlow')
export class QueueFlowsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  queue(
    { queueId }: QueueFlowNode,
    _: unknown,
    context: RequestContext,
  ): Promise<QueueNode> | null {
    return queueId === null ? null : this.loaders.queue(context, queueId);
  }
}
