import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { notFound } from '#platform';
import { AssignmentList, typedReason, unpackCandidates } from '#referrals';
import { clockRuns } from '#sla';
import type { ClockRun, SlaPolicy } from '#sla';
import { say } from '#wording';
import { pageOf } from '../graphql/page.js';
import type { Page } from '../graphql/page.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import type { QueueNode } from '../queues/queue-nodes.js';
import type { QueryAssignmentsArgs } from '../schema.generated.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { referralNode } from './referral-nodes.js';
import type { AssignmentNode, CandidateNode, ReferralNode } from './referral-nodes.js';

@Resolver('Assignment')
export class AssignmentsResolver {
  constructor(
    private readonly directory: QueueLoaders,
    private readonly loaders: ReferralLoaders,
    private readonly list: AssignmentList,
  ) {}

  @Query()
  async assignments(
    _: unknown,
    { filter, first, after = null }: QueryAssignmentsArgs,
    { signedIn }: RequestContext,
  ): Promise<Page<AssignmentNode>> {
    const { nodes, hasNextPage } = await this.list.page(signedIn, filter ?? {}, { first, after });
    return pageOf(
      nodes.map(({ cursor, assignment }) => ({ cursor, node: assignment })),
      { hasNextPage, after },
    );
  }

  @ResolveField()
  async referral(
    { referralId }: AssignmentNode,
    _: unknown,
    context: RequestContext,
  ): Promise<ReferralNode> {
    const view = await this.loaders.referral(context, referralId);
    if (!view) throw notFound();
    return referralNode(view);
  }

  @ResolveField()
  async followedBy(
    { referralId, number }: AssignmentNode,
    _: unknown,
    context: RequestContext,
  ): Promise<AssignmentNode | null> {
    const all = await this.loaders.assignmentsOf(context, referralId);
    return all.find((assignment) => assignment.number === number + 1) ?? null;
  }

  @ResolveField()
  queue(
    { queueId }: AssignmentNode,
    _: unknown,
    context: RequestContext,
  ): Promise<QueueNode> | null {
    return queueId === null ? null : this.directory.queue(context, queueId);
  }

  @ResolveField()
  rep({ repId }: AssignmentNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.directory.rep(context, repId);
  }

  @ResolveField()
  respondedWithin({ responseMs }: AssignmentNode): number | null {
    return responseMs;
  }

  @ResolveField()
  respondedWithinOpenHours({ responseOpenMs }: AssignmentNode): number | null {
    return responseOpenMs;
  }

  @ResolveField()
  runs({ sla, assignedAt, dueAt }: AssignmentNode): readonly ClockRun[] {
    return sla && dueAt ? clockRuns(sla, assignedAt, dueAt) : [];
  }

  @ResolveField()
  warnsAt({ warnings }: AssignmentNode): readonly Date[] {
    return warnings.map(({ at }) => new Date(at));
  }

  @ResolveField()
  onBreach({ sla, dueAt }: AssignmentNode): SlaPolicy['onBreach'] | null {
    return sla && dueAt ? sla.onBreach : null;
  }

  @ResolveField()
  endedBecause({ endReason }: AssignmentNode): string | null {
    return typedReason(endReason);
  }

  /** The vendor's reasons about its other people are not a partner's business. */
  @ResolveField()
  candidates(
    { candidates: packed, queueId, repId }: AssignmentNode,
    _: unknown,
    { signedIn }: RequestContext,
  ): readonly CandidateNode[] {
    const candidates = unpackCandidates(packed, queueId);
    return signedIn.partnerId === null
      ? candidates
      : candidates.filter((candidate) => candidate.repId === repId && isChosen(candidate));
  }
}

const isChosen = ({ code }: CandidateNode): boolean =>
  code.startsWith('CHOSEN_') || code === 'KEPT_AS_LAST_OWNER';

@Resolver('Candidate')
export class CandidatesResolver {
  constructor(private readonly directory: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: CandidateNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.directory.rep(context, repId);
  }

  @ResolveField()
  because(
    { code, params }: CandidateNode,
    _: unknown,
    { locale, signedIn }: RequestContext,
  ): string {
    // How much the vendor's queues take, and who has which part of them, is not a partner's business.
    if (signedIn.partnerId !== null && code === 'CHOSEN_BY_TURN')
      return say(locale, 'eligibility.CHOSEN_BY_TURN_TOLD_TO_PARTNER');
    return say(locale, `eligibility.${code}`, params);
  }
}
