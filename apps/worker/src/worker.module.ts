import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { EventsModule } from '#events';
import { ReferralsModule } from '#referrals';
import { ReplayModule } from '#replay';
import { BackgroundWork } from './background-work.service.js';
import { Housekeeping } from './housekeeping.service.js';

export { BackgroundWork };

/** What happens without anybody asking. Needs `Database` from a global module. */
@Module({})
export class WorkerModule {
  static with(notifications: DynamicModule): DynamicModule {
    return {
      module: WorkerModule,
      imports: [EventsModule, ReferralsModule, ReplayModule, notifications],
      providers: [BackgroundWork, Housekeeping],
      exports: [BackgroundWork],
    };
  }
}
