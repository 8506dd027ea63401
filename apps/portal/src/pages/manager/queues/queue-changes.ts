import type { CreateQueueInput } from '../generated/graphql';
import { mergedDraft } from './merged-draft';
import { inputOf } from './queue-draft';
import type { QueueDraft } from './queue-draft';

/** What an edit says: what somebody else changed meanwhile, or who has left since, stays out of it. */
export function changesOf(
  start: QueueDraft,
  draft: QueueDraft,
  now: QueueDraft = start,
): Partial<CreateQueueInput> {
  const [before, after] = [inputOf(start), inputOf(draft)];
  const merged = inputOf(mergedDraft(start, draft, now));
  const isChanged = (field: keyof CreateQueueInput): boolean =>
    JSON.stringify(before[field]) !== JSON.stringify(after[field]);
  return Object.fromEntries(FIELDS.filter(isChanged).map((field) => [field, merged[field]]));
}

const FIELDS = [
  'name',
  'countries',
  'subdivisions',
  'productLines',
  'sla',
  'members',
] as const satisfies readonly (keyof CreateQueueInput)[];
