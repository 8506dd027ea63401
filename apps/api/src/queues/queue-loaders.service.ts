import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Directory, Queues } from '#directory';
import type { DirectorySnapshot } from '#directory';
import { systemClock } from '#platform';
import type { Standings } from '#routing';
import { PerRequest } from '../graphql/per-request.js';
import type { RequestContext } from '../graphql/request-context.js';
import { userNodeOf } from '../people/people-nodes.js';
import type { UserNode } from '../people/people-nodes.js';
import type { QueueNode } from './queue-nodes.js';

/** The vendor's people and queues as one request sees them, from the directory rather than row by row. */
@Injectable()
export class QueueLoaders {
  private readonly snapshots = new PerRequest<Promise<DirectorySnapshot>>(() => this.all.current());
  private readonly standings = new PerRequest(
    () =>
      new DataLoader<string, Standings>(async (ids) => {
        const turns = await this.queues.turnsOf(ids);
        return ids.map((id) => turns.get(id) ?? {});
      }),
  );

  constructor(
    private readonly all: Directory,
    private readonly queues: Queues,
  ) {}

  directory(context: RequestContext): Promise<DirectorySnapshot> {
    return this.snapshots.of(context);
  }

  async rep(context: RequestContext, id: string): Promise<UserNode> {
    const user = (await this.directory(context)).users.get(id);
    if (!user) throw new Error(`the directory has no user ${id}`);
    return userNodeOf(user, systemClock());
  }

  async queue(context: RequestContext, id: string): Promise<QueueNode> {
    const queue = (await this.directory(context)).queuesById.get(id);
    if (!queue) throw new Error(`the directory has no queue ${id}`);
    return queue;
  }

  standingsOf(context: RequestContext, queueId: string): Promise<Standings> {
    return this.standings.of(context).load(queueId);
  }
}
