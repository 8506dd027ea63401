export { AnswerReport } from './answer-report.service.js';
export type { AnswerCounts, AnswerFigures, AnswersAsked } from './answer-report.service.js';
export { noFigures, PartnerReport } from './partner-report.service.js';
export type { PartnerFigures, PartnerStanding } from './partner-report.service.js';
export type { DaysAsked } from './period.js';
export { QueueLoad } from './queue-load.service.js';
export type { MemberLoad, Span, TurnsTaken } from './queue-load.service.js';
export { ReportingModule } from './reporting.module.js';
