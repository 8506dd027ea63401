import { Module } from '@nestjs/common';
import { EventsModule } from '#events';
import { PeopleModule } from '#people';
import { EventsResolver } from './events.resolver.js';
import { LiveEvents } from './live-events.gateway.js';

@Module({
  imports: [EventsModule, PeopleModule],
  providers: [EventsResolver, LiveEvents],
  exports: [LiveEvents],
})
export class EventsApiModule {}
