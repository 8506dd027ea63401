import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Directory, QueueHistory, Queues } from '#directory';
import type { DirectorySnapshot, QueueRevision } from '#directory';
import { systemClock } from '#platform';
import { QueueOutlook } from '#referrals';
import type { NextTurn } from '#referrals';
import { QueueLoad } from '#reporting';
import type { MemberLoad, Span, TurnsTaken } from '#reporting';
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
        const ledgers = await this.queues.ledgersOf(ids);
        return ids.map((id) => ledgers.get(id)?.standings ?? {});
      }),
  );
  private readonly next = new PerRequest(
    () =>
      new DataLoader<string, NextTurn>(async (ids) => {
        const next = await this.outlook.nextOf(ids);
        return ids.map((id) => next.get(id) ?? new Error(`the directory has no queue ${id}`));
      }),
  );
  private readonly loads = new PerRequest(
    () =>
      new DataLoader<string, ReadonlyMap<string, MemberLoad>>(async (ids) => {
        const loads = await this.load.loadOf(ids);
        return ids.map((id) => loads.get(id) ?? new Map<string, MemberLoad>());
      }),
  );
  private readonly histories = new PerRequest(
    (context) =>
      new DataLoader<string, readonly QueueRevision[]>(async (ids) => {
        const revisions = await this.history.revisionsOf(context.signedIn, ids);
        return ids.map((id) => revisions.get(id) ?? []);
      }),
  );
  /** One for each span that a request asks for. */
  private readonly turns = new PerRequest(
    () => new Map<string, DataLoader<string, readonly TurnsTaken[]>>(),
  );

  constructor(
    private readonly all: Directory,
    private readonly queues: Queues,
    private readonly outlook: QueueOutlook,
    private readonly load: QueueLoad,
    private readonly history: QueueHistory,
  ) {}

  directory(context: RequestContext): Promise<DirectorySnapshot> {
    return this.snapshots.of(context);
  }

  /** What was decided in this request stood on the settings of that version: they need not be asked for again. */
  stoodOn(context: RequestContext, version: number): void {
    this.snapshots.put(context, this.all.atLeast(version));
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

  nextOf(context: RequestContext, queueId: string): Promise<NextTurn> {
    return this.next.of(context).load(queueId);
  }

  revisionsOf(context: RequestContext, queueId: string): Promise<readonly QueueRevision[]> {
    return this.histories.of(context).load(queueId);
  }

  async loadOf(context: RequestContext, queueId: string, repId: string): Promise<MemberLoad> {
    return (await this.loads.of(context).load(queueId)).get(repId) ?? { waiting: 0, open: 0 };
  }

  turnsIn(context: RequestContext, queueId: string, span: Span): Promise<readonly TurnsTaken[]> {
    const loaders = this.turns.of(context);
    const key = `${span.from.toISOString()} ${span.before.toISOString()}`;
    const known = loaders.get(key);
    if (known) return known.load(queueId);
    const made = new DataLoader<string, readonly TurnsTaken[]>(async (ids) => {
      const turns = await this.load.turnsIn(ids, span);
      return ids.map((id) => turns.get(id) ?? []);
    });
    loaders.set(key, made);
    return made.load(queueId);
  }

  standingsOf(context: RequestContext, queueId: string): Promise<Standings> {
    return this.standings.of(context).load(queueId);
  }
}
