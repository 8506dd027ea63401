export { CreateProductLine } from './create-product-line.service.js';
export { CreateQueue } from './create-queue.service.js';
export { CreateTier } from './create-tier.service.js';
export { ensureDefaults } from './directory-defaults.repository.js';
export { DirectoryModule } from './directory.module.js';
export { Directory } from './directory.service.js';
export { isAvailable, rulesAt } from './directory-snapshot.js';
export type {
  DatedRules,
  DirectorySnapshot,
  DirectoryUser,
  QueueMemberSettings,
  QueueSettings,
} from './directory-snapshot.js';
export { changedQueue, changeProblems } from './queue-change.js';
export { tidyDraft } from './queue-draft.js';
export type { QueueChange, QueueDraft } from './queue-draft.js';
export { QueueHistory } from './queue-history.service.js';
export type { QueueRevision } from './queue-history.service.js';
export { queueProblems } from './queue-problems.js';
export type { QueueContext } from './queue-problems.js';
export { Queues } from './queues.service.js';
export { SetAvailability } from './set-availability.service.js';
export type { Availability } from './set-availability.service.js';
export { SetWorkingHours } from './set-working-hours.service.js';
export { protectionChoices, USUAL_PROTECTION_DAYS } from './tier.js';
export type { Tier } from './tier.js';
export { UpdateQueue } from './update-queue.service.js';
export { UpdateTier } from './update-tier.service.js';
export { isWithinWorkingHours } from './working-hours.js';
export type { WorkingHours } from './working-hours.js';
