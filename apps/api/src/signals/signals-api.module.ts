import { Module } from '@nestjs/common';
import { SignalsModule } from '#signals';
import { PeopleApiModule } from '../people/people-api.module.js';
import { QueuesApiModule } from '../queues/queues-api.module.js';
import { SignalLoaders } from './signal-loaders.service.js';
import {
  CsvProblemsResolver,
  RecordingResolver,
  ReferralSignalsResolver,
  SightingsResolver,
  SignalsResolver,
} from './signals.resolver.js';

@Module({
  imports: [SignalsModule, PeopleApiModule, QueuesApiModule],
  providers: [
    SignalLoaders,
    CsvProblemsResolver,
    RecordingResolver,
    ReferralSignalsResolver,
    SightingsResolver,
    SignalsResolver,
  ],
})
export class SignalsApiModule {}
