export { AcceptReferral } from './accept-referral.service.js';
export { AssignmentList } from './assignment-list.service.js';
export type { AssignmentFilter, AssignmentPage } from './assignment-list.service.js';
export { AssignReferral } from './assign-referral.service.js';
export { holdAt, isHeld, nextAlarm, roundedUpToDay } from './claim.js';
export { ClaimClock } from './claim-clock.service.js';
export { confirmationsOf } from './confirmations.js';
export type { Confirmation } from './confirmations.js';
export { ConfirmReferral } from './confirm-referral.service.js';
export { CompleteReferral } from './complete-referral.service.js';
export { DeactivateUser } from './deactivate-user.service.js';
export { DeclineReferral } from './decline-referral.service.js';
export { returnTurn } from './return-turn.js';
export { FreedClock } from './freed-clock.service.js';
export { PreviewQueue } from './preview-queue.service.js';
export type { QueuePreview, QueuePreviewAsked } from './preview-queue.service.js';
export { PreviewReferral } from './preview-referral.service.js';
export type { PreviewOutcome } from './preview-referral.service.js';
export type { NextTurn } from './next-turn.js';
export type { MemberShares, QueueEffect, QueueFlow } from './queue-effect.js';
export { PromoteReferral } from './promote-referral.service.js';
export { QueueOutlook } from './queue-outlook.service.js';
export { typedReason } from './reason.js';
export { RecordTouch } from './record-touch.service.js';
export type { TouchOutcome } from './record-touch.service.js';
export { ReferralList } from './referral-list.service.js';
export type { ReferralFilter, ReferralOrder, ReferralPage } from './referral-list.service.js';
export { ReferralReader } from './referral-reader.service.js';
export type {
  AssignmentReason,
  AssignmentRow,
  ReferralRow,
  ReferralView,
  TouchRow,
  VerdictRow,
} from './referral-row.js';
export {
  isOver,
  isUndecided,
  isWithRep,
  mayBecome,
  referralStatuses,
  transitions,
} from './referral-status.js';
export type { ReferralStatus } from './referral-status.js';
export { ReferralsModule } from './referrals.module.js';
export { unpackCandidates } from './candidate-record.js';
export type { CandidateRecord } from './candidate-record.js';
export { CLOCK_LANES } from './clock-lane.js';
export { ContestClaim } from './contest-claim.service.js';
export type { ContestOutcome } from './contest-claim.service.js';
export { addContest } from './contest.repository.js';
export type { ContestRow, ContestStatus, ContestView } from './contest.js';
export { ContestList } from './contest-list.service.js';
export { SettleClaim } from './settle-claim.service.js';
export { ReleaseClaim } from './release-claim.service.js';
export { SignalClock } from './signal-clock.service.js';
export { SlaClockRepository } from './sla-clock.repository.js';
export { SlaClock } from './sla-clock.service.js';
export { SubmitReferral } from './submit-referral.service.js';
export type { SubmitOutcome } from './submit-outcome.js';
export { tellVerdict } from './tell-verdicts.service.js';
export { addTouch } from './touch.repository.js';
export { touched } from './touched.js';
export { UpdateDeal, textOf } from './update-deal.service.js';
export type { DealUpdate } from './update-deal.service.js';
export { VerifyReferral } from './verify-referral.service.js';
export { fireWait, waitFrom } from './wait.js';
export { WaitingClock } from './waiting-clock.service.js';
export { WithdrawContest } from './withdraw-contest.service.js';
export { WithdrawReferral } from './withdraw-referral.service.js';
export { ChangeSet } from './changes.js';
export type { Changes } from './changes.js';
export type { ClaimRow } from './claim.js';
export { Desk } from './desk.js';
export { columnsOf, factsOf, newReferral } from './facts-of-referral.js';
export { wordEvent } from './given-word.js';
export type { GivenWord } from './given-word.js';
export { judge, verdictEvent } from './judge.js';
export type { Judged } from './judge.js';
export { nameOf } from './new-assignment.js';
export type { Placeable, Placed, Placing, PlacingCause } from './new-assignment.js';
export { nextOwner, ownerByHand, place, placeWith } from './place.js';
export { endAssignment } from './story-desk.service.js';
export { StoryRepository } from './story.repository.js';
export { referralColumns } from './referral-row.js';
