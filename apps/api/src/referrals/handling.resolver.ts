import { Mutation, Resolver } from '@nestjs/graphql';
import {
  AcceptReferral,
  AssignReferral,
  ConfirmReferral,
  DeclineReferral,
  PromoteReferral,
  ReleaseClaim,
  UpdateDeal,
  VerifyReferral,
} from '#referrals';
import type { RequestContext } from '../graphql/request-context.js';
import type {
  MutationAcceptReferralArgs,
  MutationAssignReferralArgs,
  MutationConfirmReferralArgs,
  MutationDeclineReferralArgs,
  MutationPromoteReferralArgs,
  MutationReleaseClaimArgs,
  MutationUpdateDealArgs,
  MutationVerifyReferralArgs,
} from '../schema.generated.js';
import { referralNode } from './referral-nodes.js';
import type { ReferralNode } from './referral-nodes.js';

/** What the vendor's people do with a referral. */
@Resolver()
export class HandlingResolver {
  constructor(
    private readonly verifying: VerifyReferral,
    private readonly confirming: ConfirmReferral,
    private readonly promoting: PromoteReferral,
    private readonly accepting: AcceptReferral,
    private readonly declining: DeclineReferral,
    private readonly assigning: AssignReferral,
    private readonly updating: UpdateDeal,
    private readonly releasing: ReleaseClaim,
  ) {}

  @Mutation()
  async verifyReferral(
    _: unknown,
    { input }: MutationVerifyReferralArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.verifying.run(signedIn, { ...input, requestId }));
  }

  @Mutation()
  async confirmReferral(
    _: unknown,
    { input }: MutationConfirmReferralArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.confirming.run(signedIn, input, requestId));
  }

  @Mutation()
  async promoteReferral(
    _: unknown,
    { input }: MutationPromoteReferralArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.promoting.run(signedIn, { ...input, requestId }));
  }

  @Mutation()
  async acceptReferral(
    _: unknown,
    { input }: MutationAcceptReferralArgs,
    { signedIn }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(
      await this.accepting.accept(signedIn, input.referralId, input.note ?? null),
    );
  }

  @Mutation()
  async declineReferral(
    _: unknown,
    { input }: MutationDeclineReferralArgs,
    { signedIn }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.declining.decline(signedIn, input.referralId, input.reason));
  }

  @Mutation()
  async assignReferral(
    _: unknown,
    { input }: MutationAssignReferralArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.assigning.assign(signedIn, { ...input, requestId }));
  }

  @Mutation()
  async updateDeal(
    _: unknown,
    { input }: MutationUpdateDealArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.updating.update(signedIn, { ...input, requestId }));
  }

  @Mutation()
  async releaseClaim(
    _: unknown,
    { input }: MutationReleaseClaimArgs,
    { signedIn, requestId }: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.releasing.run(signedIn, { ...input, requestId }));
  }
}
