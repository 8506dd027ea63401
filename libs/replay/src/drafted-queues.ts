import { changedQueue, changeProblems, queueProblems, tidyDraft } from '#directory';
import type { DirectorySnapshot, QueueChange, QueueDraft, QueueSettings } from '#directory';
import { newId, notFound, Refusal } from '#platform';
import type { RefusalProblem } from '#platform';

export interface QueueEdits {
  readonly changes: readonly { readonly queueId: string; readonly change: QueueChange }[];
  readonly opened: readonly QueueDraft[];
}

/**
 * The queues as the edits would leave them, judged as they would be when saved.
 *
 * @throws Refusal NOT_FOUND for a queue that there is not, BAD_USER_INPUT with every problem
 */
export function draftedQueues(
  { changes, opened }: QueueEdits,
  { users, productLines, queues, queuesById }: DirectorySnapshot,
  now: Date,
): readonly QueueSettings[] {
  const context = { users, productLines, now };
  const problems: RefusalProblem[] = [];
  const judged = (list: string, index: number, found: readonly RefusalProblem[]): void => {
    for (const problem of found)
      problems.push({ ...problem, path: [list, String(index), ...problem.path] });
  };
  const edited = changes.map(({ queueId, change }, index) => {
    const before = queuesById.get(queueId.toLowerCase());
    if (!before) throw notFound();
    judged('updateQueues', index, changeProblems(before, change, context));
    return { ...before, ...changedQueue(before, change) };
  });
  const added = opened.map((input, index) => {
    const draft = tidyDraft(input);
    const second = draft.fallback && queues.some(({ fallback }) => fallback);
    judged('createQueues', index, [
      ...queueProblems({ ...draft, name: input.name }, context),
      ...(second ? [{ code: 'FALLBACK_EXISTS', path: ['fallback'] }] : []),
    ]);
    return { ...draft, id: newId(), revision: 1, createdAt: now };
  });
  if (problems.length > 0) throw new Refusal('BAD_USER_INPUT', { problems });
  return [...edited, ...added];
}
