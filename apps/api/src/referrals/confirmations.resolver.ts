import { ResolveField, Resolver } from '@nestjs/graphql';
import { rulesAt } from '#directory';
import { systemClock } from '#platform';
import { awaitedWords } from '#qualification';
import type { AwaitedWord } from '#qualification';
import { confirmationsOf, isUndecided } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from '../people/people-loaders.service.js';
import { userNodeOf } from '../people/people-nodes.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import type { ConfirmationNode, ReferralNode } from './referral-nodes.js';

/** Both sides' word, and whose is still waited for. */
@Resolver('Referral')
export class ConfirmationsResolver {
  constructor(
    private readonly loaders: ReferralLoaders,
    private readonly queues: QueueLoaders,
  ) {}

  @ResolveField()
  async confirmations(
    { id, view }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly ConfirmationNode[]> {
    return confirmationsOf(view.row, await this.loaders.verdictsOf(context, id));
  }

  @ResolveField()
  async awaits(
    { id, status }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly AwaitedWord[]> {
    if (!isUndecided(status)) return [];
    const verdict = (await this.loaders.verdictsOf(context, id)).at(-1);
    if (!verdict) throw new Error(`the referral ${id} has no verdict`);
    return awaitedWords(verdict, rulesAt(await this.queues.directory(context), systemClock()));
  }
}

@Resolver('Confirmation')
export class ConfirmationPeopleResolver {
  constructor(
    private readonly queues: QueueLoaders,
    private readonly people: PeopleLoaders,
  ) {}

  /** Somebody of the vendor's or of the partner's; null where the viewer may not know them. */
  @ResolveField()
  async by(
    { by }: ConfirmationNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> {
    if (by === null) return null;
    const { users } = await this.queues.directory(context);
    const colleague = users.get(by);
    return colleague ? userNodeOf(colleague, systemClock()) : this.people.user(context, by);
  }
}
