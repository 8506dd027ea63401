import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventRow } from '#events';
import { notFound } from '#platform';
import { ReferralList, ReferralReader } from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from '../people/people-loaders.service.js';
import type { PartnerNode } from '../people/people-nodes.js';
import type { QueryReferralArgs, QueryReferralsArgs } from '../schema.generated.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { referralNode, referralPageNode } from './referral-nodes.js';
import type {
  AssignmentNode,
  ReferralNode,
  ReferralPageNode,
  VerdictNode,
} from './referral-nodes.js';

@Resolver('Referral')
export class ReferralsResolver {
  constructor(
    private readonly reader: ReferralReader,
    private readonly list: ReferralList,
    private readonly loaders: ReferralLoaders,
    private readonly people: PeopleLoaders,
  ) {}

  @Query()
  async referral(
    _: unknown,
    { id }: QueryReferralArgs,
    { signedIn }: RequestContext,
  ): Promise<ReferralNode> {
    const view = await this.reader.byId(signedIn, id);
    if (!view) throw notFound();
    return referralNode(view);
  }

  @Query()
  async referrals(
    _: unknown,
    { filter, orderBy, first, after = null }: QueryReferralsArgs,
    { signedIn }: RequestContext,
  ): Promise<ReferralPageNode> {
    return referralPageNode(
      await this.list.page(signedIn, { filter: filter ?? {}, orderBy, first, after }),
      after,
    );
  }

  @ResolveField()
  async verdict(
    { id, view }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<VerdictNode> {
    const verdict = view.verdict ?? (await this.loaders.verdictsOf(context, id)).at(-1);
    if (!verdict) throw new Error(`the referral ${id} has no verdict`);
    return verdict;
  }

  @ResolveField()
  verdicts(
    { id }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly VerdictNode[]> {
    return this.loaders.verdictsOf(context, id);
  }

  @ResolveField()
  partner(
    { partnerId }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<PartnerNode | null> {
    return this.people.partner(context, partnerId);
  }

  @ResolveField()
  async assignment(
    { id, view }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<AssignmentNode | null> {
    if (view.assignment !== undefined) return view.assignment;
    const { assignmentId } = view.row;
    if (assignmentId === null) return null;
    const all = await this.loaders.assignmentsOf(context, id);
    return all.find((assignment) => assignment.id === assignmentId) ?? null;
  }

  @ResolveField()
  assignments(
    { id }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly AssignmentNode[]> {
    return this.loaders.assignmentsOf(context, id);
  }

  @ResolveField()
  timeline(
    { id }: ReferralNode,
    _: unknown,
    context: RequestContext,
  ): Promise<readonly EventRow[]> {
    return this.loaders.timelineOf(context, id);
  }
}
