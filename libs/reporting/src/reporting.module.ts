import { Module } from '@nestjs/common';
import { AnswerReport } from './answer-report.service.js';
import { PartnerReport } from './partner-report.service.js';
import { QueueLoad } from './queue-load.service.js';

const reports = [AnswerReport, PartnerReport, QueueLoad];

/** What the story adds up to. Needs `Database` from a global module. */
@Module({ providers: reports, exports: reports })
export class ReportingModule {}
