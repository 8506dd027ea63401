import type { QueueSettings } from './directory-snapshot.js';

/** What a queue is made from. */
export type QueueDraft = Omit<QueueSettings, 'id' | 'revision' | 'createdAt'>;

/** What is absent stays as it is; members, where given, are the whole new list. */
export type QueueChange = Partial<Omit<QueueDraft, 'fallback'>>;

/** The draft with its name trimmed and nothing named twice, in the order given. */
export function tidyDraft(draft: QueueDraft): QueueDraft {
  const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];
  return {
    ...draft,
    name: draft.name.trim(),
    countries: distinct(draft.countries),
    subdivisions: distinct(draft.subdivisions),
    productLines: distinct(draft.productLines),
    members: draft.members.map((member) => ({ ...member, repId: member.repId.toLowerCase() })),
  };
}
