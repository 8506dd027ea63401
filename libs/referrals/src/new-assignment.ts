import type { Named, NewEvent } from '#events';
import type { QueueSettings } from '#directory';
import { newId } from '#platform';
import type { Ledger, RoutingDecision } from '#routing';
import { startClock } from '#sla';
import type { SlaClock, SlaPolicy } from '#sla';
import type { Desk } from './desk.js';
import { packCandidates } from './candidate-record.js';
import type { CandidateRecord } from './candidate-record.js';
import type { AssignmentReason, AssignmentRow, ReferralRow } from './referral-row.js';

/** Why it needs an owner, now. */
export type PlacingCause = 'FIRST' | 'DECLINED' | 'SLA_BREACHED' | 'REP_DEACTIVATED';

/** What of a referral a placement looks at. */
export type Placeable = Pick<
  ReferralRow,
  'id' | 'partnerId' | 'country' | 'subdivision' | 'productLine'
>;

export interface Placing<Row extends Placeable = ReferralRow> {
  readonly row: Row;
  readonly cause: PlacingCause;
  /** The assignment that ends by this. */
  readonly previous: Pick<AssignmentRow, 'id' | 'repId' | 'queueId'> | null;
  readonly hadRepIds: readonly string[];
  readonly assignmentCount: number;
  /** The rep of the account's accepted, open or won referral. */
  readonly accountOwnerId: string | null;
  readonly actorId: string | null;
}

/** Who gets it, and by which rule. */
export interface Chosen {
  readonly repId: string;
  readonly queue: QueueSettings | null;
  readonly reason: AssignmentReason;
  /** Null: no clock runs. */
  readonly policy: SlaPolicy | null;
  readonly turn: Extract<RoutingDecision, { kind: 'TURN' }> | null;
  readonly candidates: readonly CandidateRecord[];
  readonly keptByLastOwner: boolean;
}

/** What a referral is like with its new owner. */
export type OwnedState = Pick<
  ReferralRow,
  'status' | 'assignmentId' | 'repId' | 'queueId' | 'dueAt' | 'nextAlarmAt' | 'changedAt'
>;

/** All that a placement writes. */
export interface Placed {
  readonly assignment: AssignmentRow;
  readonly state: OwnedState;
  /** The queue's ledger after the turn; null where no turn was taken. */
  readonly turn: { readonly queueId: string; readonly ledger: Ledger } | null;
  readonly events: readonly NewEvent[];
}

/** The new assignment with its clock started, the referral's state, and what is announced of it. */
export function newAssignment(desk: Desk, placing: Placing<Placeable>, chosen: Chosen): Placed {
  const clock = chosen.policy ? startClock(chosen.policy, desk.now) : null;
  const assignment = assignmentOf(desk, placing, chosen, clock);
  return {
    assignment,
    state: {
      status: 'ASSIGNED',
      assignmentId: assignment.id,
      repId: chosen.repId,
      queueId: assignment.queueId,
      dueAt: assignment.dueAt,
      nextAlarmAt: clock ? (clock.warnings[0]?.at ?? clock.dueAt) : null,
      changedAt: desk.now,
    },
    turn: chosen.turn,
    events: eventsOf(desk, placing, chosen, assignment),
  };
}

function eventsOf(
  desk: Desk,
  placing: Placing<Placeable>,
  chosen: Chosen,
  assignment: AssignmentRow,
): NewEvent[] {
  const about = { at: desk.now, referralId: placing.row.id, actorId: placing.actorId };
  const assigned: NewEvent<'referral.assigned'> = {
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
  };
  const { previous } = placing;
  if (!previous || previous.repId === chosen.repId) return [assigned];
  const reason = chosen.reason === 'MANUAL' ? 'MANUAL' : placing.cause;
  const unassigned: NewEvent<'referral.unassigned'> = {
    ...about,
    type: 'referral.unassigned',
    partnerId: null,
    repId: previous.repId,
    data: { assignmentId: previous.id, reason },
  };
  return [unassigned, assigned];
}

function assignmentOf(
  desk: Desk,
  placing: Placing<Placeable>,
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
    candidates: packCandidates(chosen.candidates, chosen.queue?.id ?? null),
  };
}

export const nameOf = (desk: Desk, repId: string): Named => ({
  id: repId,
  name: desk.directory.users.get(repId)?.name ?? '',
});
