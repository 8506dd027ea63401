import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InviteUser, UpdateProfile, Users } from '#people';
import { notFound } from '#platform';
import { DeactivateUser } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationDeactivateUserArgs,
  MutationInviteUserArgs,
  MutationUpdateProfileArgs,
  QueryUsersArgs,
} from '../schema.generated.js';
import { PeopleLoaders } from './people-loaders.service.js';
import { userNode } from './people-nodes.js';
import type { PartnerNode, UserNode } from './people-nodes.js';

@Resolver('User')
export class UsersResolver {
  constructor(
    private readonly people: Users,
    private readonly inviting: InviteUser,
    private readonly deactivating: DeactivateUser,
    private readonly updating: UpdateProfile,
    private readonly loaders: PeopleLoaders,
  ) {}

  @Query()
  async viewer(_: unknown, __: unknown, context: RequestContext): Promise<UserNode> {
    const user = await this.loaders.user(context, context.signedIn.userId);
    if (!user) throw notFound();
    return userNode(user);
  }

  @Query()
  async users(
    _: unknown,
    { partnerId }: QueryUsersArgs,
    { signedIn }: RequestContext,
  ): Promise<readonly UserNode[]> {
    const asked = partnerId ?? signedIn.partnerId;
    return asked === null ? this.people.ofVendor(signedIn) : this.people.ofPartner(signedIn, asked);
  }

  @Mutation()
  async inviteUser(
    _: unknown,
    { input }: MutationInviteUserArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    const { partnerId = null, timeZone = null } = input;
    return userNode(
      await this.inviting.invite(signedIn, { ...input, partnerId, timeZone }, requestId),
    );
  }

  @Mutation()
  async deactivateUser(
    _: unknown,
    { userId }: MutationDeactivateUserArgs,
    { signedIn }: RequestContext,
  ): Promise<UserNode> {
    return userNode(await this.deactivating.deactivate(signedIn, userId));
  }

  @Mutation()
  async updateProfile(
    _: unknown,
    { input }: MutationUpdateProfileArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    const { name, locale, timeZone } = input;
    const change = {
      ...(name != null && { name }),
      ...(locale != null && { locale }),
      ...(timeZone != null && { timeZone }),
    };
    return userNode(await this.updating.update(signedIn, change, requestId));
  }

  @ResolveField()
  partner(
    { partnerId }: UserNode,
    _: unknown,
    context: RequestContext,
  ): Promise<PartnerNode | null> | null {
    return partnerId === null ? null : this.loaders.partner(context, partnerId);
  }
}
