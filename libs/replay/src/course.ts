import type { Criterion, LeadClass } from '#qualification';
import { recordedTurn } from '#routing';
import type { RecordedTurn } from '#routing';
import type { RecordedAssignment, RecordedReferral } from './recorded.js';

export type CourseStatus =
  | 'UNJUDGED'
  | 'ACTION_REQUIRED'
  | 'NURTURING'
  | 'DISQUALIFIED'
  | 'ASSIGNED'
  | 'ACCEPTED'
  | 'CLOSED'
  | 'WITHDRAWN'
  | 'LAPSED';

/** Somebody's having it, in one course of things. */
export interface Held {
  /** 1, 2, 3 … within the referral. */
  readonly number: number;
  readonly repId: string;
  readonly queueId: string | null;
  readonly assignedAt: Date;
  readonly dueAt: Date | null;
  readonly onBreach: 'ESCALATE' | 'REASSIGN' | null;
  readonly turn: RecordedTurn | null;
}

/** How one referral goes under one set of settings. It changes as the replay goes on. */
export class Course {
  status: CourseStatus = 'UNJUDGED';
  leadClass: LeadClass = 'UNQUALIFIED';
  criteria: readonly Criterion[] = [];
  /** How many verdicts were made. */
  verdicts = 0;
  country = '';
  held: Held | null = null;
  /** Who has had it, in order. */
  reps: readonly string[] = [];
  firstQueueId: string | null = null;
  breached = false;
  /** What is still to happen of it within the period; at 0 it stays as it is. */
  pending = 0;
  /** Whether all that is known to happen of it is among what is still to happen. */
  isOnAgenda = false;

  constructor(readonly record: RecordedReferral) {}

  get isUndecided(): boolean {
    return this.status === 'ACTION_REQUIRED' || this.status === 'NURTURING';
  }

  get isWithRep(): boolean {
    return this.status === 'ASSIGNED' || this.status === 'ACCEPTED';
  }

  /** It makes whoever has it the owner of its account. */
  get makesAnOwner(): boolean {
    return this.status === 'ACCEPTED' || (this.status === 'CLOSED' && this.record.won);
  }

  /** Whoever has it has had it before. */
  get isBack(): boolean {
    return this.reps.slice(0, -1).includes(this.reps.at(-1) ?? '');
  }

  /** By the facts of its first verdict: what the claim and the owner went by. */
  get accountKey(): string {
    return this.record.verdicts[0]?.facts.accountKey ?? this.record.accountKey;
  }
}

/** As the record has it. */
export function heldBy(assignment: RecordedAssignment): Held {
  const { number, repId, queueId, assignedAt, dueAt, onBreach } = assignment;
  return { number, repId, queueId, assignedAt, dueAt, onBreach, turn: recordedTurn(assignment) };
}
