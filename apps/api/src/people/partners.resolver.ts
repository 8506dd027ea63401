import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CreatePartner, Partners } from '#people';
import { isId, Refusal } from '#platform';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { MutationCreatePartnerArgs, QueryPartnersArgs } from '../schema.generated.js';
import type { PartnerNode } from './people-nodes.js';

@Resolver('Partner')
export class PartnersResolver {
  constructor(
    private readonly all: Partners,
    private readonly creating: CreatePartner,
  ) {}

  @Query()
  async partners(
    _: unknown,
    { search = null, first, after }: QueryPartnersArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<PartnerNode>> {
    const { partners, hasNextPage } = await this.all.list(signedIn, {
      search,
      first,
      after: placeOf(after),
    });
    return pageOf(
      partners.map((node) => ({ node, cursor: cursorOf(node) })),
      { hasNextPage, after },
    );
  }

  @Mutation()
  createPartner(
    _: unknown,
    { input }: MutationCreatePartnerArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<PartnerNode> {
    return this.creating.create(signedIn, { ...input, country: input.country ?? null }, requestId);
  }
}

type Place = Pick<PartnerNode, 'id' | 'name'>;

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
