import { Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CompleteReferral, PreviewReferral, SubmitReferral, WithdrawReferral } from '#referrals';
import type { SubmitOutcome } from '#referrals';
import { say } from '#wording';
import type { Locale } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import { RequestRates } from '../graphql/request-rates.service.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import type { QueueNode } from '../queues/queue-nodes.js';
import type {
  MutationCompleteReferralArgs,
  MutationSubmitReferralArgs,
  MutationWithdrawReferralArgs,
  QueryPreviewReferralArgs,
  ReferralStatus,
} from '../schema.generated.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { referralNode } from './referral-nodes.js';
import type { ProblemNode, ReferralNode, VerdictNode } from './referral-nodes.js';
import { submissionInputOf } from './submission-input-of.js';

interface PreviewNode {
  readonly verdict: VerdictNode | null;
  readonly status: ReferralStatus | null;
  readonly problems: readonly ProblemNode[];
  readonly claim: 'FREE' | 'CLAIMED' | 'YOURS' | 'ASK' | null;
  readonly queue: QueueNode | null;
  readonly yours: ReferralNode | null;
}

export type SubmitResult =
  | {
      readonly __typename: 'ReferralSubmitted';
      readonly referral: ReferralNode;
      readonly replayed: boolean;
    }
  | { readonly __typename: 'ReferralInvalid'; readonly problems: readonly ProblemNode[] }
  | {
      readonly __typename: 'ReferralClaimed';
      readonly until: Date | null;
      readonly message: string;
      readonly yours: ReferralNode | null;
      readonly mayAsk: boolean;
    };

@Resolver()
export class SubmissionResolver {
  constructor(
    private readonly submitting: SubmitReferral,
    private readonly previewing: PreviewReferral,
    private readonly completing: CompleteReferral,
    private readonly withdrawing: WithdrawReferral,
    private readonly rates: RequestRates,
    private readonly queues: QueueLoaders,
    private readonly referrals: ReferralLoaders,
  ) {}

  @Mutation()
  async submitReferral(
    _: unknown,
    { input }: MutationSubmitReferralArgs,
    context: RequestContext,
  ): Promise<SubmitResult> {
    await this.rates.spendSubmit(context);
    const outcome = await this.submitting.submit(context.signedIn, submissionInputOf(input));
    if (outcome.kind === 'SUBMITTED' && outcome.decidedBy !== null)
      this.queues.stoodOn(context, outcome.decidedBy);
    return resultOf(outcome, context.locale);
  }

  @Mutation()
  async completeReferral(
    _: unknown,
    { input }: MutationCompleteReferralArgs,
    context: RequestContext,
  ): Promise<SubmitResult> {
    return resultOf(await this.completing.complete(context.signedIn, input), context.locale);
  }

  @Mutation()
  async withdrawReferral(
    _: unknown,
    { input }: MutationWithdrawReferralArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.withdrawing.run(signedIn, { ...input, requestId }));
  }

  @Query()
  async previewReferral(
    _: unknown,
    { input }: QueryPreviewReferralArgs,
    context: RequestContext,
  ): Promise<PreviewNode> {
    const { verdict, status, problems, claim, yoursId, queueId } = await this.previewing.preview(
      context.signedIn,
      input,
    );
    const yours = yoursId === null ? null : await this.referrals.referral(context, yoursId);
    return {
      verdict,
      status,
      problems,
      claim,
      yours: yours && referralNode(yours),
      queue: queueId === null ? null : await this.queues.queue(context, queueId),
    };
  }
}

export function resultOf(outcome: SubmitOutcome, locale: Locale): SubmitResult {
  switch (outcome.kind) {
    case 'SUBMITTED':
      return {
        __typename: 'ReferralSubmitted',
        referral: referralNode(outcome.referral),
        replayed: outcome.replayed,
      };
    case 'INVALID':
      return { __typename: 'ReferralInvalid', problems: outcome.problems };
    case 'CLAIMED': {
      const { until, yours, mayAsk } = outcome;
      const how = yours ? 'claims.YOURS' : mayAsk ? 'claims.ASK' : 'claims.CLAIMED';
      const message = say(locale, how, {
        until: until?.toISOString() ?? '',
      });
      return {
        __typename: 'ReferralClaimed',
        until,
        message,
        yours: yours && referralNode(yours),
        mayAsk,
      };
    }
  }
}

@Resolver('Problem')
export class ProblemsResolver {
  @ResolveField()
  message({ code, params }: ProblemNode, _: unknown, { locale }: RequestContext): string {
    return say(locale, `problems.${code}`, params ?? {});
  }
}
