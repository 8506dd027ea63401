import type { RefusalProblem } from '#platform';
import type { QueueSettings } from './directory-snapshot.js';
import { tidyDraft } from './queue-draft.js';
import type { QueueChange, QueueDraft } from './queue-draft.js';
import { queueProblems } from './queue-problems.js';
import type { QueueContext } from './queue-problems.js';

/** A queue as a change would leave it. Needs no more than the context, so an edit can be tried before it is saved. */
export function changedQueue(before: QueueSettings, change: QueueChange): QueueDraft {
  return tidyDraft(changedDraft(before, change));
}

/** What keeps a change from being saved. Members and a policy that stay are not judged again: somebody may have left since, or a year gone by. */
export function changeProblems(
  before: QueueSettings,
  change: QueueChange,
  context: QueueContext,
): readonly RefusalProblem[] {
  const changed = changedDraft(before, change);
  const stays = [
    ...(change.members === undefined ? ['members'] : []),
    ...(change.sla === undefined ? ['sla'] : []),
  ];
  const memberIds = new Set(before.members.map(({ repId }) => repId));
  return queueProblems(
    { ...tidyDraft(changed), name: changed.name },
    { ...context, memberIds },
  ).filter(({ path: [field = ''] }) => !stays.includes(field));
}

function changedDraft(before: QueueSettings, change: QueueChange): QueueDraft {
  return {
    name: change.name ?? before.name,
    countries: change.countries ?? before.countries,
    subdivisions: change.subdivisions ?? before.subdivisions,
    productLines: change.productLines ?? before.productLines,
    fallback: before.fallback,
    sla: change.sla ?? before.sla,
    members: change.members ?? before.members,
  };
}
