import { ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, systemClock } from '#platform';
import type { Span } from '#reporting';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import type { QueueTurnsArgs } from '../schema.generated.js';
import { QueueLoaders } from './queue-loaders.service.js';
import type { NextTurnNode, QueueNode, TurnsTakenNode } from './queue-nodes.js';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 366;

/** What is about to happen in a queue, and how fair it was. */
@Resolver('Queue')
export class QueueOutlookResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  next({ id }: QueueNode, _: unknown, context: RequestContext): Promise<NextTurnNode> {
    return this.loaders.nextOf(context, id);
  }

  @ResolveField()
  turns(
    { id }: QueueNode,
    asked: QueueTurnsArgs,
    context: RequestContext,
  ): Promise<readonly TurnsTakenNode[]> {
    return this.loaders.turnsIn(context, id, spanOf(asked));
  }
}

@Resolver('NextTurn')
export class NextTurnsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: NextTurnNode, _: unknown, context: RequestContext): Promise<UserNode> | null {
    return repId === null ? null : this.loaders.rep(context, repId);
  }
}

@Resolver('TurnsTaken')
export class TurnsTakenResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: TurnsTakenNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, repId);
  }
}

/** To the minute where it ends now, so that all queues of a request are asked together. */
function spanOf({ from, before }: QueueTurnsArgs): Span {
  const end = before ?? new Date(Math.ceil(systemClock().getTime() / 60_000) * 60_000);
  const begin = from ?? new Date(end.getTime() - 30 * DAY_MS);
  const length = end.getTime() - begin.getTime();
  if (length <= 0 || length > LONGEST_DAYS * DAY_MS)
    throw badInput('PERIOD_INVALID', ['before'], { most: LONGEST_DAYS });
  return { from: begin, before: end };
}
