import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CreatePartner, Partners, UpdatePartner } from '#people';
import type { ListedPartner } from '#people';
import { isId, notFound, Refusal } from '#platform';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationCreatePartnerArgs,
  MutationUpdatePartnerArgs,
  PartnerFiguresArgs,
  QueryPartnerArgs,
  QueryPartnersArgs,
} from '../schema.generated.js';
import { PeopleLoaders } from './people-loaders.service.js';
import { partnerNode } from './people-nodes.js';
import type { PartnerFiguresNode, PartnerNode } from './people-nodes.js';

@Resolver('Partner')
export class PartnersResolver {
  constructor(
    private readonly all: Partners,
    private readonly creating: CreatePartner,
    private readonly updating: UpdatePartner,
    private readonly loaders: PeopleLoaders,
  ) {}

  @Query()
  async partners(
    _: unknown,
    { search = null, tier = null, quietSince = null, orderBy, first, after }: QueryPartnersArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<PartnerNode>> {
    const place = placeOf(after);
    const { partners, hasNextPage } = await this.all.list(signedIn, {
      ...{ search, tiers: tier, quietSince, orderBy, first, after: place },
    });
    return pageOf(
      partners.map((partner) => ({ node: partnerNode(partner), cursor: cursorOf(partner) })),
      { hasNextPage, after },
    );
  }

  @Query()
  async partner(
    _: unknown,
    { id }: QueryPartnerArgs,
    context: RequestContext,
  ): Promise<PartnerNode> {
    const partner = await this.loaders.partner(context, id);
    if (!partner) throw notFound();
    return partner;
  }

  @Mutation()
  async createPartner(
    _: unknown,
    { input }: MutationCreatePartnerArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<PartnerNode> {
    const { country = null } = input;
    return partnerNode(await this.creating.create(signedIn, { ...input, country }, requestId));
  }

  @Mutation()
  async updatePartner(
    _: unknown,
    { input }: MutationUpdatePartnerArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<PartnerNode> {
    const { partnerId, name, tier, country } = input;
    const change = {
      ...(name != null && { name }),
      ...(tier != null && { tier }),
      ...(country !== undefined && { country }),
    };
    return partnerNode(await this.updating.update(signedIn, partnerId, change, requestId));
  }

  @ResolveField()
  async lastReferralAt(
    { id }: PartnerNode,
    _: unknown,
    context: RequestContext,
  ): Promise<Date | null> {
    return (await this.loaders.standingOf(context, id)).lastReferralAt;
  }

  @ResolveField()
  async openClocks({ id }: PartnerNode, _: unknown, context: RequestContext): Promise<number> {
    return (await this.loaders.standingOf(context, id)).openClocks;
  }

  @ResolveField()
  figures(
    { id }: PartnerNode,
    asked: PartnerFiguresArgs,
    context: RequestContext,
  ): Promise<PartnerFiguresNode> {
    return this.loaders.figuresOf(context, id, asked);
  }
}

/** Where the list goes on: by the name, and by the latest referral where the order is by that. */
type Place = Pick<ListedPartner, 'id' | 'name' | 'lastReferralAt'>;

const cursorOf = ({ id, name, lastReferralAt }: Place): string =>
  Buffer.from(`${id} ${lastReferralAt?.toISOString() ?? ''} ${name}`).toString('base64url');

function placeOf(cursor: string | null | undefined): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const [id = '', at = '', ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ');
  const isInstant =
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));
  const place = { id, name: rest.join(' '), lastReferralAt: isInstant ? new Date(at) : null };
  if (!isId(id) || cursorOf(place) !== cursor || place.name.includes('\0'))
    throw new Refusal('CURSOR_INVALID');
  return place;
}
