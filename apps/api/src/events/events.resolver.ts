import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EventLog } from '#events';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { QueryEventsArgs } from '../schema.generated.js';
import type { EventNode } from './event-nodes.js';
import { presentEvent } from './present-event.js';

@Resolver('Event')
export class EventsResolver {
  constructor(private readonly log: EventLog) {}

  @Query()
  async events(
    _: unknown,
    { first, after }: QueryEventsArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<EventNode>> {
    const { events, hasNextPage } = await this.log.page(signedIn, after ?? null, first);
    return pageOf(
      events.map(({ event, cursor }) => ({ cursor, node: event })),
      { hasNextPage, after },
    );
  }

  @ResolveField()
  byViewer({ actorId }: EventNode, _: unknown, { signedIn }: RequestContext): boolean {
    return actorId === signedIn.userId;
  }

  @ResolveField()
  data(
    event: EventNode,
    _: unknown,
    { locale }: RequestContext,
  ): Readonly<Record<string, unknown>> {
    return presentEvent(event, locale).data;
  }
}
