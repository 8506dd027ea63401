import { handBack, recordedTurn } from '#routing';
import type { ChangeSet } from './changes.js';
import type { Desk } from './desk.js';
import type { AssignmentRow } from './referral-row.js';

/**
 * Counts the decline, also of what came without a turn; gives a turn back unless the rep declined twice that day already.
 *
 * @param declinesElsewhere how many the rep declined on that day in other queues
 */
export function returnTurn(
  { desk, changes }: { readonly desk: Desk; readonly changes: ChangeSet },
  assignment: AssignmentRow,
  declinesElsewhere: number,
): boolean {
  const { queueId, repId } = assignment;
  const queue = queueId === null ? undefined : desk.directory.queuesById.get(queueId);
  const ledger = queue && desk.ledgers.get(queue.id);
  if (!queue || !ledger) return false;
  const after = handBack(ledger, {
    repId,
    day: desk.dayOf(queue),
    elsewhere: declinesElsewhere,
    taken: recordedTurn(assignment),
  });
  desk.ledgers.set(queue.id, after.ledger);
  changes.ledgers.set(queue.id, after.ledger);
  return after.givenBack;
}
