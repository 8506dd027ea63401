import { Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordTouch } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from '../people/people-loaders.service.js';
import type { UserNode } from '../people/people-nodes.js';
import type { MutationRecordTouchArgs } from '../schema.generated.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { referralNode } from './referral-nodes.js';
import type { ProblemNode, ReferralNode, TouchNode } from './referral-nodes.js';

type TouchResult =
  | {
      readonly __typename: 'TouchRecorded';
      readonly referral: ReferralNode;
      readonly repeated: boolean;
    }
  | { readonly __typename: 'ReferralInvalid'; readonly problems: readonly ProblemNode[] };

/** What further happened with prospects whose referrals wait. */
@Resolver('Touch')
export class TouchesResolver {
  constructor(
    private readonly recording: RecordTouch,
    private readonly people: PeopleLoaders,
  ) {}

  @Mutation()
  async recordTouch(
    _: unknown,
    { input: { referralId, ...typed } }: MutationRecordTouchArgs,
    { signedIn }: RequestContext,
  ): Promise<TouchResult> {
    const outcome = await this.recording.record(signedIn, referralId, {
      ...typed,
      note: typed.note ?? null,
    });
    if (outcome.kind === 'INVALID')
      return { __typename: 'ReferralInvalid', problems: outcome.problems };
    const { referral, repeated } = outcome;
    return { __typename: 'TouchRecorded', referral: referralNode(referral), repeated };
  }

  @ResolveField()
  recordedBy(
    { recordedBy }: TouchNode,
    _: unknown,
    context: RequestContext,
  ): Promise<UserNode | null> {
    return this.people.user(context, recordedBy);
  }
}

@Resolver('Referral')
export class ReferralTouchesResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @ResolveField()
  touches(
    { id }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly TouchNode[]> {
    return this.loaders.touchesOf(context, id);
  }
}
