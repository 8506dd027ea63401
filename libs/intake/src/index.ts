export { accountKeyOf } from './account-key.js';
export { canonicalSubmission } from './canonical-submission.js';
export { cleanText } from './clean-text.js';
export { emailAddressOf } from './email-address.js';
export {
  countryCodes,
  isCountry,
  isOfCountry,
  isSubdivision,
  subdivisionsOf,
} from './geography.js';
export type { Subdivision } from './geography.js';
export { isRegistrableDomain } from './host.js';
export { idempotencyKeyProblem } from './idempotency-key.js';
export { addAnswers, mergeCompletion } from './merge-completion.js';
export { parseSubmission, problemsOf } from './parse-submission.js';
export type { ParsedSubmission } from './parse-submission.js';
export { parseTouch } from './parse-touch.js';
export type { ParsedTouch, TouchInput } from './parse-touch.js';
export { previewProblems, previewSubmission } from './preview-submission.js';
export type { SubmissionPreview } from './preview-submission.js';
export { PROBLEM_CODES } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
export type { ReferralFacts } from './referral-facts.js';
export { typedAccountKey } from './typed-account.js';
export type {
  Bant,
  BantAnswer,
  BuyingSignal,
  Completion,
  ConsentBasis,
  PartialSubmission,
  SubmissionContext,
  SubmissionInput,
  Touchpoint,
} from './submission-input.js';
export { readNote, requireReason } from './typed-reason.js';
