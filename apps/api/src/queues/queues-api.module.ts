import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { QueueLoaders } from './queue-loaders.service.js';
import { QueueMembersResolver } from './queue-members.resolver.js';
import { QueuesResolver } from './queues.resolver.js';
import { SettingsResolver } from './settings.resolver.js';

@Module({
  imports: [DirectoryModule],
  providers: [QueueLoaders, QueueMembersResolver, QueuesResolver, SettingsResolver],
  exports: [QueueLoaders],
})
export class QueuesApiModule {}
