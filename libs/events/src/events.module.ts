import { Module } from '@nestjs/common';
import { EventLog } from './event-log.service.js';
import { EventRelay } from './event-relay.service.js';

@Module({ providers: [EventLog, EventRelay], exports: [EventLog, EventRelay] })
export class EventsModule {}
