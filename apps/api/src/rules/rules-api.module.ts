import { Module } from '@nestjs/common';
import { RulesModule } from '#rules';
import { QueuesApiModule } from '../queues/queues-api.module.js';
import { ReferralsApiModule } from '../referrals/referrals-api.module.js';
import {
  ClassChangesResolver,
  EcosystemRulesResolver,
  RuleEffectsResolver,
  RuleOutcomesResolver,
  RuleProblemsResolver,
} from './rule-effect.resolver.js';
import { RuleDraftsResolver, RulesResolver, RuleVersionsResolver } from './rules.resolver.js';

@Module({
  imports: [RulesModule, QueuesApiModule, ReferralsApiModule],
  providers: [
    ClassChangesResolver,
    EcosystemRulesResolver,
    RuleDraftsResolver,
    RuleEffectsResolver,
    RuleOutcomesResolver,
    RuleProblemsResolver,
    RulesResolver,
    RuleVersionsResolver,
  ],
})
export class RulesApiModule {}
