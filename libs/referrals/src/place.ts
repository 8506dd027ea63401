import type { QueueSettings } from '#directory';
import { routeReferral } from '#routing';
import type { RoutingDecision } from '#routing';
import type { SlaPolicy } from '#sla';
import type { ChangeSet } from './changes.js';
import type { Desk } from './desk.js';
import { newAssignment } from './new-assignment.js';
import type { Chosen, Placeable, Placed, Placing } from './new-assignment.js';
import type { CandidateRecord } from './candidate-record.js';
import type { AssignmentReason } from './referral-row.js';

/** What nobody may have goes to a manager, who has two hours by the wall clock. */
const managersPolicy: SlaPolicy = {
  respondWithinMs: 7_200_000,
  warnAt: [0.5, 0.75],
  clock: 'WALL_CLOCK',
  onBreach: 'REASSIGN',
  calendar: null,
};

/**
 * Gives the referral its next owner, by the rules of routing, and starts the clock: the new
 * assignment, the turn, the referral's state and the events go into the change set.
 */
export function place(desk: Desk, changes: ChangeSet, placing: Placing): void {
  changes.placed(placing.row, nextOwner(desk, placing));
}

/** A manager's hand-over: no turn is taken, the queue's clock starts anew. */
export function placeWith(desk: Desk, changes: ChangeSet, placing: Placing, repId: string): void {
  changes.placed(placing.row, ownerByHand(desk, placing, repId));
}

/** That somebody has it because a manager says so. */
export function ownerByHand(desk: Desk, placing: Placing<Placeable>, repId: string): Placed {
  const queues = desk.chain(placing.row, placing.previous?.queueId ?? null);
  const queue = queues[0] ?? null;
  return newAssignment(desk, placing, {
    repId,
    queue,
    reason: 'MANUAL',
    policy: queue?.sla ?? managersPolicy,
    turn: null,
    candidates: [
      { repId, queueId: queue?.id ?? null, eligible: true, code: 'CHOSEN_BY_MANAGER', params: {} },
    ],
    keptByLastOwner: false,
  });
}

/** Who has it next, by the rules of routing. A turn moves the queue's ledger on the desk on, for the next placement. */
export function nextOwner(desk: Desk, placing: Placing<Placeable>): Placed {
  const queues = desk.chain(placing.row, placing.previous?.queueId ?? null);
  const decision = routeReferral({
    now: desk.now,
    chain: desk.inTurn(queues),
    had: new Set(placing.hadRepIds),
    currentOwner: placing.previous ? desk.rep(placing.previous.repId) : null,
    accountOwner: placing.accountOwnerId === null ? null : desk.rep(placing.accountOwnerId),
  });
  if (decision.kind === 'TURN') desk.ledgers.set(decision.queueId, decision.ledger);
  return newAssignment(desk, placing, chosenBy(desk, placing, decision));
}

function chosenBy(desk: Desk, placing: Placing<Placeable>, decision: RoutingDecision): Chosen {
  const { candidates } = decision;
  const none = { turn: null, candidates, keptByLastOwner: false };
  switch (decision.kind) {
    case 'ACCOUNT_OWNER': {
      const queue = queueOf(desk, decision.queueId);
      return {
        ...none,
        repId: decision.repId,
        queue,
        reason: 'ACCOUNT_OWNER',
        policy: queue?.sla ?? managersPolicy,
      };
    }
    case 'TURN': {
      const queue = queueOf(desk, decision.queueId);
      const first: AssignmentReason = decision.viaFallback ? 'FALLBACK' : 'ROUND_ROBIN';
      const reason = placing.cause === 'FIRST' ? first : placing.cause;
      return {
        ...none,
        repId: decision.repId,
        queue,
        reason,
        policy: queue?.sla ?? managersPolicy,
        turn: decision,
      };
    }
    case 'KEPT_BY_LAST_OWNER': {
      const reason = placing.cause === 'FIRST' ? 'ROUND_ROBIN' : placing.cause;
      return {
        ...none,
        repId: decision.repId,
        queue: queueOf(desk, decision.queueId),
        reason,
        policy: null,
        keptByLastOwner: true,
      };
    }
    case 'NO_ONE_ELIGIBLE':
      return noOneEligible(desk, placing, candidates);
  }
}

function noOneEligible(
  desk: Desk,
  { row, previous }: Placing<Placeable>,
  candidates: readonly CandidateRecord[],
): Chosen {
  const manager = desk.managerOnDuty(row.id);
  if (!manager)
    throw new Error(
      'there is neither a sales manager nor an administrator to take a referral that nobody may have',
    );
  // The manager on duty has let it lie already: it stays, and no further clock runs.
  const keptByLastOwner = previous?.repId === manager.id && previous.queueId === null;
  return {
    repId: manager.id,
    queue: null,
    reason: 'NO_ONE_ELIGIBLE',
    policy: keptByLastOwner ? null : managersPolicy,
    turn: null,
    candidates: [
      ...candidates,
      { repId: manager.id, queueId: null, eligible: true, code: 'CHOSEN_AS_MANAGER', params: {} },
    ],
    keptByLastOwner,
  };
}

const queueOf = (desk: Desk, queueId: string | null): QueueSettings | null =>
  (queueId !== null && desk.directory.queuesById.get(queueId)) || null;
