import { ResolveField, Resolver } from '@nestjs/graphql';
import { industryName, say } from '#wording';
import type { RequestContext } from '../graphql/request-context.js';
import { ReferralLoaders } from '../referrals/referral-loaders.service.js';
import { referralNode } from '../referrals/referral-nodes.js';
import type { ReferralNode } from '../referrals/referral-nodes.js';
import type { ClassCount, SignalAges } from '../schema.generated.js';
import { classCounts } from './class-counts.js';
import type {
  ClassChangeNode,
  EcosystemRuleNode,
  RuleEffectNode,
  RuleOutcomeNode,
  RuleProblemNode,
} from './rule-nodes.js';

@Resolver('RuleProblem')
export class RuleProblemsResolver {
  @ResolveField()
  message({ code, path, params }: RuleProblemNode, _: unknown, { locale }: RequestContext): string {
    const { value } = params;
    const named = path.includes('industries') && typeof value === 'string';
    return say(locale, `problems.${code}`, {
      ...params,
      ...(named && { value: industryName(locale, value) }),
    });
  }
}

@Resolver('RuleEffect')
export class RuleEffectsResolver {
  @ResolveField()
  referrals({ before }: RuleEffectNode): number {
    return before.referrals;
  }
}

@Resolver('RuleOutcome')
export class RuleOutcomesResolver {
  @ResolveField()
  byClass({ byClass }: RuleOutcomeNode): readonly ClassCount[] {
    return classCounts(byClass);
  }
}

@Resolver('ClassChange')
export class ClassChangesResolver {
  constructor(private readonly loaders: ReferralLoaders) {}

  @ResolveField()
  async referral(
    { referralId }: ClassChangeNode,
    _: unknown,
    context: RequestContext,
  ): Promise<ReferralNode> {
    return referralNode(await this.loaders.known(context, referralId));
  }

  @ResolveField()
  because({ because }: ClassChangeNode, _: unknown, { locale }: RequestContext): readonly string[] {
    return because.map(({ code, params }) => say(locale, `because.${code}`, params));
  }
}

@Resolver('EcosystemRule')
export class EcosystemRulesResolver {
  @ResolveField()
  maxAgeDays({ maxAgeDays }: EcosystemRuleNode): SignalAges {
    return {
      activeIntegration: maxAgeDays.ACTIVE_INTEGRATION,
      certifiedPartner: maxAgeDays.CERTIFIED_PARTNER,
      sharedCustomers: maxAgeDays.SHARED_CUSTOMERS,
    };
  }
}
