import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Replays, StartReplay } from '#replay';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import { changeOf, draftOf } from '../queues/queue-input.js';
import type {
  MutationCancelReplayArgs,
  MutationStartReplayArgs,
  QueryReplayArgs,
  ReplayChangesArgs,
} from '../schema.generated.js';
import type { ReplayChangeNode, ReplayNode } from './replay-nodes.js';

@Resolver('Replay')
export class ReplayResolver {
  constructor(
    private readonly replaying: Replays,
    private readonly starting: StartReplay,
  ) {}

  @Query()
  replay(
    _: unknown,
    { id }: QueryReplayArgs,
    { signedIn }: RequestContext,
  ): Promise<ReplayNode | null> {
    return this.replaying.byId(signedIn, id);
  }

  @Query()
  replays(_: unknown, __: unknown, { signedIn }: RequestContext): Promise<readonly ReplayNode[]> {
    return this.replaying.own(signedIn);
  }

  @Mutation()
  startReplay(
    _: unknown,
    { input }: MutationStartReplayArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReplayNode> {
    const { from, before, ruleDraftId = null, updateQueues, createQueues } = input;
    const changes = updateQueues.map((update) => ({
      queueId: update.queueId,
      change: changeOf(update),
    }));
    const asked = { from, before, ruleDraftId, changes, opened: createQueues.map(draftOf) };
    return this.starting.start(signedIn, asked, requestId);
  }

  @Mutation()
  cancelReplay(
    _: unknown,
    { id }: MutationCancelReplayArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReplayNode> {
    return this.replaying.cancel(signedIn, id, requestId);
  }

  @ResolveField()
  rules({ draft }: ReplayNode): string | null {
    return draft.rules?.name ?? null;
  }

  @ResolveField()
  queues({ draft }: ReplayNode): readonly string[] {
    return draft.queues.map(({ name }) => name);
  }

  @ResolveField()
  async changes(
    { id }: ReplayNode,
    { kind = null, first, after = null }: ReplayChangesArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<ReplayChangeNode>> {
    const { nodes, hasNextPage } = await this.replaying.changesOf(signedIn, id, {
      kind,
      first,
      after,
    });
    const edges = nodes.map(({ cursor, change }) => ({ cursor, node: change }));
    return pageOf(edges, { hasNextPage, after });
  }
}
