import { Module } from '@nestjs/common';
import { ReferralsModule } from '#referrals';
import { ReportingModule } from '#reporting';
import { ApiGraphqlModule } from '../graphql/api-graphql.module.js';
import { PeopleApiModule } from '../people/people-api.module.js';
import { QueuesApiModule } from '../queues/queues-api.module.js';
import { AnswersResolver } from './answers.resolver.js';
import { AssignmentsResolver, CandidatesResolver } from './assignments.resolver.js';
import { ConfirmationPeopleResolver, ConfirmationsResolver } from './confirmations.resolver.js';
import { ContestsResolver } from './contests.resolver.js';
import { CriteriaResolver } from './criteria.resolver.js';
import { HandlingResolver } from './handling.resolver.js';
import { ReferralLoaders } from './referral-loaders.service.js';
import { ReferralPageResolver } from './referral-page.resolver.js';
import { ReferralsResolver } from './referrals.resolver.js';
import { ProblemsResolver, SubmissionResolver } from './submission.resolver.js';
import { ReferralTouchesResolver, TouchesResolver } from './touches.resolver.js';

@Module({
  imports: [ReferralsModule, ReportingModule, ApiGraphqlModule, PeopleApiModule, QueuesApiModule],
  providers: [
    ReferralLoaders,
    AnswersResolver,
    AssignmentsResolver,
    CandidatesResolver,
    ConfirmationPeopleResolver,
    ConfirmationsResolver,
    ContestsResolver,
    CriteriaResolver,
    HandlingResolver,
    ProblemsResolver,
    ReferralPageResolver,
    ReferralTouchesResolver,
    ReferralsResolver,
    SubmissionResolver,
    TouchesResolver,
  ],
  exports: [ReferralLoaders],
})
export class ReferralsApiModule {}
