import type { LeadClass, StoredFacts } from '#qualification';
import type { AssignmentReason, VerdictRow } from '#referrals';
import type { Shares } from '#routing';

/** Why somebody ceased to have it. */
export type End = 'DECLINED' | 'SLA_BREACHED' | 'MANUAL' | 'WITHDRAWN' | 'REP_DEACTIVATED';

/** A verdict as it was made: its facts, and what came of them. */
export interface RecordedVerdict {
  readonly becauseOf: VerdictRow['becauseOf'];
  readonly facts: StoredFacts;
  readonly leadClass: LeadClass;
  readonly madeAt: Date;
}

/** Who had it, and how it went. */
export interface RecordedAssignment {
  /** 1, 2, 3 … within the referral. */
  readonly number: number;
  readonly repId: string;
  readonly queueId: string | null;
  readonly turn: number | null;
  readonly turnDay: string | null;
  readonly turnShares: Shares | null;
  readonly reason: AssignmentReason;
  readonly onBreach: 'ESCALATE' | 'REASSIGN' | null;
  readonly assignedAt: Date;
  /**
   * The moment by which its turn has its place among its queue's turns: `assignedAt`, or that of an
   * earlier turn where two transactions overlapped.
   */
  readonly orderAt: Date;
  readonly dueAt: Date | null;
  readonly respondedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly endedAt: Date | null;
  readonly end: End | null;
}

/** All that happened to a referral until the period's end. */
export interface RecordedReferral {
  readonly id: string;
  readonly submittedAt: Date;
  readonly productLine: string;
  readonly subdivision: string | null;
  /** As it stands now; a verdict's own comes first. */
  readonly accountKey: string;
  /** In the order of their numbers; the first is the submission's. */
  readonly verdicts: readonly RecordedVerdict[];
  readonly assignments: readonly RecordedAssignment[];
  readonly withdrawnAt: Date | null;
  /** When something of its deal changed within the period, in order. */
  readonly dealMovedAt: readonly Date[];
  /** When its deal was won or lost. */
  readonly closedAt: Date | null;
  readonly won: boolean;
}

/** From an instant until just before another. */
export interface Period {
  readonly from: Date;
  readonly before: Date;
}
