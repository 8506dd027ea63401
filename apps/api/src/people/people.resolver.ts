import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { InviteAgain, ReactivateUser, UpdateUser, Users } from '#people';
import { isId, Refusal } from '#platform';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationReactivateUserArgs,
  MutationResendInvitationArgs,
  MutationUpdateUserArgs,
  QueryPeopleArgs,
} from '../schema.generated.js';
import { userNode } from './people-nodes.js';
import type { UserNode } from './people-nodes.js';

/** Looking after people: the vendor's and partners'. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly all: Users,
    private readonly updating: UpdateUser,
    private readonly inviting: InviteAgain,
    private readonly reactivating: ReactivateUser,
  ) {}

  @Query()
  async people(
    _: unknown,
    { filter, first, after }: QueryPeopleArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<UserNode>> {
    const asked = { first, after: placeOf(after) };
    const { people, hasNextPage } = await this.all.page(signedIn, filter ?? {}, asked);
    return pageOf(
      people.map((person) => ({ node: userNode(person), cursor: cursorOf(person) })),
      { hasNextPage, after },
    );
  }

  @Mutation()
  async updateUser(
    _: unknown,
    { input }: MutationUpdateUserArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    const { userId, name, role, locale, timeZone } = input;
    const change = {
      ...(name != null && { name }),
      ...(role != null && { role }),
      ...(locale != null && { locale }),
      ...(timeZone != null && { timeZone }),
    };
    return userNode(await this.updating.update(signedIn, userId, change, requestId));
  }

  @Mutation()
  async resendInvitation(
    _: unknown,
    { userId }: MutationResendInvitationArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    return userNode(await this.inviting.invite(signedIn, userId, requestId));
  }

  @Mutation()
  async reactivateUser(
    _: unknown,
    { userId }: MutationReactivateUserArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<UserNode> {
    return userNode(await this.reactivating.reactivate(signedIn, userId, requestId));
  }
}

type Place = Pick<UserNode, 'id' | 'name'>;

const cursorOf = ({ id, name }: Place): string =>
  Buffer.from(`${id} ${name}`).toString('base64url');

function placeOf(cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const text = Buffer.from(cursor, 'base64url').toString();
  const place = { id: text.slice(0, 36), name: text.slice(37) };
  if (!isId(place.id) || cursorOf(place) !== cursor || place.name.includes('\0'))
    throw new Refusal('CURSOR_INVALID');
  return place;
}
