import { ResolveField, Resolver } from '@nestjs/graphql';
import { say } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import type { UserNode } from '../people/people-nodes.js';
import { QueueLoaders } from '../queues/queue-loaders.service.js';
import { ReferralLoaders } from '../referrals/referral-loaders.service.js';
import { referralNode } from '../referrals/referral-nodes.js';
import type { ReferralNode } from '../referrals/referral-nodes.js';
import { classCounts } from '../rules/class-counts.js';
import type { ClassCount } from '../schema.generated.js';
import type {
  ReplayChangeNode,
  ReplayedPeriodNode,
  ReplayedReferralNode,
  ReplayedRepNode,
  ReplayOutcomeNode,
} from './replay-nodes.js';

@Resolver('ReplayOutcome')
export class ReplayOutcomesResolver {
  @ResolveField()
  changed({ changed }: ReplayOutcomeNode): number {
    return changed.ANY;
  }

  @ResolveField()
  changedClass({ changed }: ReplayOutcomeNode): number {
    return changed.CLASS;
  }

  @ResolveField()
  changedRep({ changed }: ReplayOutcomeNode): number {
    return changed.REP;
  }

  @ResolveField()
  changedBreach({ changed }: ReplayOutcomeNode): number {
    return changed.BREACH;
  }
}

@Resolver('ReplayedPeriod')
export class ReplayedPeriodsResolver {
  @ResolveField()
  byClass({ byClass }: ReplayedPeriodNode): readonly ClassCount[] {
    return classCounts(byClass);
  }
}

@Resolver('ReplayedRep')
export class ReplayedRepsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  rep({ repId }: ReplayedRepNode, _: unknown, context: RequestContext): Promise<UserNode> {
    return this.loaders.rep(context, repId);
  }
}

@Resolver('ReplayedReferral')
export class ReplayedReferralsResolver {
  constructor(private readonly loaders: QueueLoaders) {}

  @ResolveField()
  reps({ repIds }: ReplayedReferralNode, _: unknown, context: RequestContext): Promise<UserNode[]> {
    return Promise.all(repIds.map((repId) => this.loaders.rep(context, repId)));
  }
}

@Resolver('ReplayChange')
export class ReplayChangesResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @ResolveField()
  async referral(
    { referralId }: ReplayChangeNode,
    _: unknown,
    context: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.loaders.known(context, referralId));
  }

  @ResolveField()
  because(
    { because }: ReplayChangeNode,
    _: unknown,
    { locale }: RequestContext,
  ): readonly string[] {
    return because.map(({ code, params }) => say(locale, `because.${code}`, params));
  }
}
