import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { ReferralsModule } from '#referrals';
import { ReportingModule } from '#reporting';
import {
  MemberSettingsResolver,
  QueueHistoryResolver,
  QueueRevisionsResolver,
} from './queue-history.resolver.js';
import { QueueLoaders } from './queue-loaders.service.js';
import { QueueMembersResolver } from './queue-members.resolver.js';
import {
  NextTurnsResolver,
  QueueOutlookResolver,
  TurnsTakenResolver,
} from './queue-outlook.resolver.js';
import {
  MemberSharesResolver,
  QueueFlowsResolver,
  QueuePreviewResolver,
} from './queue-preview.resolver.js';
import { QueuesResolver } from './queues.resolver.js';
import { RepsResolver } from './reps.resolver.js';
import { SettingsResolver } from './settings.resolver.js';

@Module({
  imports: [DirectoryModule, ReferralsModule, ReportingModule],
  providers: [
    QueueLoaders,
    MemberSettingsResolver,
    MemberSharesResolver,
    NextTurnsResolver,
    QueueFlowsResolver,
    QueueHistoryResolver,
    QueueMembersResolver,
    QueueOutlookResolver,
    QueuePreviewResolver,
    QueueRevisionsResolver,
    QueuesResolver,
    RepsResolver,
    SettingsResolver,
    TurnsTakenResolver,
  ],
  exports: [QueueLoaders],
})
export class QueuesApiModule {}
