import type { NewEvent } from '#events';
import type { Ledger } from '#routing';
import type { ClaimKey, ClaimRow } from './claim.js';
import type { Placed } from './new-assignment.js';
import type { AssignmentRow, ReferralRow, VerdictRow } from './referral-row.js';

export interface IdempotencyKeyRow {
  readonly partnerId: string;
  readonly key: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly inputHash: string;
  readonly referralId: string;
  readonly expiresAt: Date;
}

/** All that one transaction of the story writes: decided first, saved in one statement. */
export interface Changes {
  readonly now: Date;
  readonly newReferrals: readonly ReferralRow[];
  /** Rows as they are to be; only the columns of state are written. */
  readonly movedReferrals: readonly ReferralRow[];
  readonly verdicts: readonly VerdictRow[];
  readonly newAssignments: readonly AssignmentRow[];
  /** Rows as they are to be; only answers and ends are written. */
  readonly answeredAssignments: readonly AssignmentRow[];
  /** Taken or prolonged; the save fails as a lost race where another referral's claim still holds. */
  readonly claims: readonly ClaimRow[];
  readonly releasedClaims: readonly ClaimKey[];
  readonly keys: readonly IdempotencyKeyRow[];
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly events: readonly NewEvent[];
}

/** Collects the changes of a batch, step by step. A referral moved twice is written as it last was. */
export class ChangeSet {
  readonly newReferrals = new Map<string, ReferralRow>();
  readonly movedReferrals = new Map<string, ReferralRow>();
  readonly verdicts: VerdictRow[] = [];
  readonly newAssignments = new Map<string, AssignmentRow>();
  readonly answeredAssignments = new Map<string, AssignmentRow>();
  readonly claims = new Map<string, ClaimRow>();
  readonly releasedClaims = new Map<string, ClaimKey>();
  readonly keys: IdempotencyKeyRow[] = [];
  readonly ledgers = new Map<string, Ledger>();
  readonly events: NewEvent[] = [];

  constructor(readonly now: Date) {}

  move(row: ReferralRow): void {
    (this.newReferrals.has(row.id) ? this.newReferrals : this.movedReferrals).set(row.id, row);
  }

  answer(row: AssignmentRow): void {
    (this.newAssignments.has(row.id) ? this.newAssignments : this.answeredAssignments).set(
      row.id,
      row,
    );
  }

  /** Gives the referral to its new owner. */
  placed(row: ReferralRow, { assignment, state, turn, events }: Placed): void {
    this.newAssignments.set(assignment.id, assignment);
    this.move({ ...row, ...state });
    if (turn) this.ledgers.set(turn.queueId, turn.ledger);
    this.events.push(...events);
  }

  /** Takes or prolongs a referral's hold on its account. */
  hold(claim: ClaimRow): void {
    this.claims.set(claim.referralId, claim);
    this.releasedClaims.delete(claim.referralId);
  }

  release(key: ClaimKey): void {
    this.claims.delete(key.referralId);
    this.releasedClaims.set(key.referralId, key);
  }

  done(): Changes {
    return {
      now: this.now,
      newReferrals: [...this.newReferrals.values()],
      movedReferrals: [...this.movedReferrals.values()],
      verdicts: this.verdicts,
      newAssignments: [...this.newAssignments.values()],
      answeredAssignments: [...this.answeredAssignments.values()],
      claims: [...this.claims.values()],
      releasedClaims: [...this.releasedClaims.values()],
      keys: this.keys,
      ledgers: this.ledgers,
      events: this.events,
    };
  }
}
