import { Module } from '@nestjs/common';
import { ReplayModule } from '#replay';
import { QueuesApiModule } from '../queues/queues-api.module.js';
import { ReferralsApiModule } from '../referrals/referrals-api.module.js';
import {
  ReplayChangesResolver,
  ReplayedPeriodsResolver,
  ReplayedReferralsResolver,
  ReplayedRepsResolver,
  ReplayOutcomesResolver,
} from './replay-outcome.resolver.js';
import { ReplayResolver } from './replay.resolver.js';

@Module({
  imports: [ReplayModule, QueuesApiModule, ReferralsApiModule],
  providers: [
    ReplayResolver,
    ReplayChangesResolver,
    ReplayedPeriodsResolver,
    ReplayedReferralsResolver,
    ReplayedRepsResolver,
    ReplayOutcomesResolver,
  ],
})
export class ReplayApiModule {}
