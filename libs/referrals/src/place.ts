import type { QueueSettings } from '#directory';
import type { Named } from '#events';
import { newId } from '#platform';
import { routeReferral } from '#routing';
import type { RoutingDecision } from '#routing';
import { startClock } from '#sla';
import type { SlaClock, SlaPolicy } from '#sla';
import type { ChangeSet } from './changes.js';
import type { Desk } from './desk.js';
import type {
  AssignmentReason,
  AssignmentRow,
  CandidateRecord,
  ReferralRow,
} from './referral-row.js';

/** Why it needs an owner, now. */
export type PlacingCause = 'FIRST' | 'DECLINED' | 'SLA_BREACHED' | 'REP_DEACTIVATED';

export interface Placing {
  readonly row: ReferralRow;
  readonly cause: PlacingCause;
  /** The assignment that ends by this, already written as ended. */
  readonly previous: AssignmentRow | null;
  readonly hadRepIds: readonly string[];
  readonly assignmentCount: number;
  /** The rep of the account's accepted, open or won referral. */
  readonly accountOwnerId: string | null;
  readonly actorId: string | null;
}

/** What nobody may have goes to a manager, who has two hours by the wall clock. */
const managersPolicy: SlaPolicy = {
  respondWithinMs: 7_200_000,
  warnAt: [0.5, 0.75],
  clock: 'WALL_CLOCK',
  onBreach: 'REASSIGN',
  calendar: null,
};

interface Chosen {
  readonly repId: string;
  readonly queue: QueueSettings | null;
  readonly reason: AssignmentReason;
  /** Null: no clock runs. */
  readonly policy: SlaPolicy | null;
  readonly turn: Extract<RoutingDecision, { kind: 'TURN' }> | null;
  readonly candidates: readonly CandidateRecord[];
  readonly keptByLastOwner: boolean;
}

/**
 * Gives the referral its next owner, by the rules of routing, and starts the clock: the new
 * assignment, the turn, the referral's state and the events go into the change set.
 */
export function place(desk: Desk, changes: ChangeSet, placing: Placing): AssignmentRow {
  const queues = desk.chain(placing.row, placing.previous?.queueId ?? null);
  const decision = routeReferral({
    now: desk.now,
    chain: desk.inTurn(queues),
    had: new Set(placing.hadRepIds),
    currentOwner: placing.previous ? desk.rep(placing.previous.repId) : null,
    accountOwner: placing.accountOwnerId === null ? null : desk.rep(placing.accountOwnerId),
  });
  if (decision.kind === 'TURN') {
    desk.ledgers.set(decision.queueId, decision.ledger);
    changes.ledgers.set(decision.queueId, decision.ledger);
  }
  return assign(desk, changes, placing, chosenBy(desk, placing, decision));
}

/** A manager's hand-over: no turn is taken, the queue's clock starts anew. */
export function placeWith(
  desk: Desk,
  changes: ChangeSet,
  placing: Placing,
  repId: string,
): AssignmentRow {
  const queues = desk.chain(placing.row, placing.previous?.queueId ?? null);
  const queue = queues[0] ?? null;
  return assign(desk, changes, placing, {
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

function chosenBy(desk: Desk, placing: Placing, decision: RoutingDecision): Chosen {
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
  { row, previous }: Placing,
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

function assign(desk: Desk, changes: ChangeSet, placing: Placing, chosen: Chosen): AssignmentRow {
  const clock = chosen.policy ? startClock(chosen.policy, desk.now) : null;
  const assignment = assignmentOf(desk, placing, chosen, clock);
  changes.newAssignments.set(assignment.id, assignment);
  changes.move({
    ...placing.row,
    status: 'ASSIGNED',
    assignmentId: assignment.id,
    repId: chosen.repId,
    queueId: assignment.queueId,
    dueAt: assignment.dueAt,
    nextAlarmAt: clock ? (clock.warnings[0]?.at ?? clock.dueAt) : null,
    changedAt: desk.now,
  });
  const about = { at: desk.now, referralId: placing.row.id, actorId: placing.actorId };
  if (placing.previous && placing.previous.repId !== chosen.repId)
    changes.events.push({
      ...about,
      type: 'referral.unassigned',
      partnerId: null,
      repId: placing.previous.repId,
      data: {
        assignmentId: placing.previous.id,
        reason: chosen.reason === 'MANUAL' ? 'MANUAL' : placing.cause,
      },
    });
  changes.events.push({
    ...about,
    type: 'referral.assigned',
    partnerId: placing.row.partnerId,
    repId: chosen.repId,
    data: {
      assignmentId: assignment.id,
      rep: nameOf(desk, chosen.repId),
      queue: chosen.queue && { id: chosen.queue.id, name: chosen.queue.name },
      dueAt: assignment.dueAt?.toISOString() ?? null,
      reason: chosen.reason,
      ...(chosen.keptByLastOwner && { keptByLastOwner: true as const }),
    },
  });
  return assignment;
}

function assignmentOf(
  desk: Desk,
  placing: Placing,
  chosen: Chosen,
  clock: SlaClock | null,
): AssignmentRow {
  return {
    id: newId(),
    referralId: placing.row.id,
    partnerId: placing.row.partnerId,
    number: placing.assignmentCount + 1,
    queueId: chosen.queue?.id ?? null,
    queueRevision: chosen.queue?.revision ?? null,
    repId: chosen.repId,
    turn: chosen.turn?.turn ?? null,
    turnDay: chosen.turn?.day ?? null,
    turnShares: chosen.turn?.shares ?? null,
    turnGivenBack: false,
    reason: chosen.reason,
    assignedAt: desk.now,
    assignedBy: placing.actorId,
    dueAt: clock?.dueAt ?? null,
    sla: chosen.policy,
    warnings: (clock?.warnings ?? []).map(({ at, fraction }) => ({
      at: at.toISOString(),
      fraction,
    })),
    warned: 0,
    warnedAt: null,
    respondedAt: null,
    responseMs: null,
    responseOpenMs: null,
    breachedAt: null,
    endedAt: null,
    endReason: null,
    candidates: chosen.candidates,
  };
}

const queueOf = (desk: Desk, queueId: string | null): QueueSettings | null =>
  (queueId !== null && desk.directory.queuesById.get(queueId)) || null;

export const nameOf = (desk: Desk, repId: string): Named => ({
  id: repId,
  name: desk.directory.users.get(repId)?.name ?? '',
});
