import { Module } from '@nestjs/common';
import { DirectoryModule } from '#directory';
import { EventsModule } from '#events';
import { AcceptReferral } from './accept-referral.service.js';
import { AssignmentList } from './assignment-list.service.js';
import { AssignReferral } from './assign-referral.service.js';
import { ContestClaim } from './contest-claim.service.js';
import { ContestList } from './contest-list.service.js';
import { ClaimClock } from './claim-clock.service.js';
import { CompleteReferral } from './complete-referral.service.js';
import { DeactivateUser } from './deactivate-user.service.js';
import { DeclineReferral } from './decline-referral.service.js';
import { FreedClock } from './freed-clock.service.js';
import { JudgeAnew } from './judge-anew.service.js';
import { PreviewReferral } from './preview-referral.service.js';
import { PreviewQueue } from './preview-queue.service.js';
import { PromoteReferral } from './promote-referral.service.js';
import { QueueOutlook } from './queue-outlook.service.js';
import { ReferralList } from './referral-list.service.js';
import { ReferralReader } from './referral-reader.service.js';
import { RecordTouch } from './record-touch.service.js';
import { ReleaseClaim } from './release-claim.service.js';
import { SettleClaim } from './settle-claim.service.js';
import { SlaClockRepository } from './sla-clock.repository.js';
import { SlaClock } from './sla-clock.service.js';
import { SignalClock } from './signal-clock.service.js';
import { StoryDesk } from './story-desk.service.js';
import { StoryRepository } from './story.repository.js';
import { SubmitReferral } from './submit-referral.service.js';
import { TellVerdicts } from './tell-verdicts.service.js';
import { UpdateDeal } from './update-deal.service.js';
import { VerifyReferral } from './verify-referral.service.js';
import { ConfirmReferral } from './confirm-referral.service.js';
import { WaitingClock } from './waiting-clock.service.js';
import { WithdrawContest } from './withdraw-contest.service.js';
import { WithdrawReferral } from './withdraw-referral.service.js';

const useCases = [
  SubmitReferral,
  PreviewReferral,
  CompleteReferral,
  RecordTouch,
  VerifyReferral,
  ConfirmReferral,
  PromoteReferral,
  WithdrawReferral,
  AcceptReferral,
  DeclineReferral,
  AssignReferral,
  UpdateDeal,
  DeactivateUser,
  SlaClock,
  WaitingClock,
  ClaimClock,
  ReleaseClaim,
  SignalClock,
  FreedClock,
  ContestClaim,
  ContestList,
  SettleClaim,
  WithdrawContest,
  ReferralReader,
  AssignmentList,
  QueueOutlook,
  PreviewQueue,
  ReferralList,
];

@Module({
  imports: [DirectoryModule, EventsModule],
  providers: [...useCases, SlaClockRepository, StoryDesk, StoryRepository, JudgeAnew, TellVerdicts],
  exports: useCases,
})
export class ReferralsModule {}
