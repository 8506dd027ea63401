import { ResolveField, Resolver } from '@nestjs/graphql';
import { isAvailable } from '#directory';
import type { DirectoryUser, WorkingHours } from '#directory';
import { systemClock } from '#platform';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from './queue-loaders.service.js';

/** What of a person decides whether they take turns. */
@Resolver('User')
export class RepsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  async workingHours(
    user: UserNode,
    _: unknown,
    context: RequestContext,
  ): Promise<WorkingHours | null> {
    return (await this.known(user, context))?.workingHours ?? null;
  }

  @ResolveField()
  async unavailableUntil(
    user: UserNode,
    _: unknown,
    context: RequestContext,
  ): Promise<Date | null> {
    const rep = await this.known(user, context);
    return rep && !isAvailable(rep, systemClock()) ? rep.unavailableUntil : null;
  }

  private async known(
    { id, partnerId }: UserNode,
    context: RequestContext,
  ): Promise<DirectoryUser | null> {
    if (partnerId !== null) return null;
    return (await this.loaders.directory(context)).users.get(id) ?? null;
  }
}
