import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ContestClaim, ContestList, SettleClaim, WithdrawContest } from '#referrals';
import type { ContestView } from '#referrals';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import { RequestRates } from '../graphql/request-rates.service.js';
import type { RequestContext } from '../graphql/request-context.js';
import { PeopleLoaders } from '../people/people-loaders.service.js';
import type { PartnerNode } from '../people/people-nodes.js';
import type {
  MutationContestClaimArgs,
  MutationSettleClaimArgs,
  MutationWithdrawContestArgs,
  QueryClaimContestsArgs,
} from '../schema.generated.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { contestNode, referralNode } from './referral-nodes.js';
import type { ContestNode, ReferralNode } from './referral-nodes.js';
import { submissionInputOf } from './submission-input-of.js';
import { resultOf } from './submission.resolver.js';
import type { SubmitResult } from './submission.resolver.js';

type ContestResult =
  { readonly __typename: 'ClaimContested'; readonly contest: ContestNode } | SubmitResult;

/** Accounts that one partner asks for and another one holds. */
@Resolver('ClaimContest')
export class ContestsResolver {
  constructor(
    private readonly contesting: ContestClaim,
    private readonly settling: SettleClaim,
    private readonly withdrawing: WithdrawContest,
    private readonly contests: ContestList,
    private readonly rates: RequestRates,
    private readonly people: PeopleLoaders,
    private readonly referrals: ReferralLoaders,
  ) {}

  @Query()
  async claimContests(
    _: unknown,
    { status, first, after = null }: QueryClaimContestsArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<ContestNode>> {
    const page = await this.contests.page(signedIn, status ?? null, { first, after });
    const edges = page.contests.map(({ cursor, node }) => ({ cursor, node: contestNode(node) }));
    return pageOf(edges, { hasNextPage: page.hasNextPage, after });
  }

  @Mutation()
  async contestClaim(
    _: unknown,
    { input }: MutationContestClaimArgs,
    context: RequestContext,
  ): Promise<ContestResult> {
    await this.rates.spendSubmit(context);
    const { signedIn, requestId, locale } = context;
    const submission = submissionInputOf(input.submission);
    const outcome = await this.contesting.ask(signedIn, submission, input.reason, requestId);
    return outcome.kind === 'CONTESTED'
      ? { __typename: 'ClaimContested', contest: contestNode(outcome.contest) }
      : resultOf(outcome, locale);
  }

  @Mutation()
  async settleClaim(
    _: unknown,
    { input }: MutationSettleClaimArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ContestNode> {
    return contestNode(await this.settling.settle(signedIn, input, requestId));
  }

  @Mutation()
  async withdrawContest(
    _: unknown,
    { id }: MutationWithdrawContestArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ContestNode> {
    return contestNode(await this.withdrawing.run(signedIn, id, requestId));
  }

  @ResolveField()
  partner({ row }: ContestNode, _: unknown, context: RequestContext): Promise<PartnerNode | null> {
    return this.people.partner(context, row.partnerId);
  }

  @ResolveField()
  referral(
    { row }: ContestNode,
    _: unknown,
    context: RequestContext,
  ): Promise<ReferralNode | null> {
    return this.seen(row.referralId, context);
  }

  @ResolveField()
  holder({ row }: ContestNode, _: unknown, context: RequestContext): Promise<ReferralNode | null> {
    return this.seen(row.holderId, context);
  }

  private async seen(
    id: ContestView['referralId'],
    context: RequestContext,
  ): Promise<ReferralNode | null> {
    const view = id === null ? null : await this.referrals.referral(context, id);
    return view && referralNode(view);
  }
}
