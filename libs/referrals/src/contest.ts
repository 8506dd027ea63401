import type { NewEvent } from '#events';
import type { SubmissionInput } from '#intake';
import { columnOf, defineTable } from '#platform';
import type { Table } from '#platform';

export const contestStatuses = [
  'OPEN',
  'KEPT',
  'HANDED_OVER',
  'FREED',
  'ENDED',
  'WITHDRAWN',
] as const;
/**
 * KEPT: it stays with who has it. HANDED_OVER: a manager decided for who asks. FREED: the claim ended
 * meanwhile, and what was asked for became a referral by itself. ENDED: the account went elsewhere, or
 * the submission holds no longer. WITHDRAWN: whoever asked took it back.
 */
export type ContestStatus = (typeof contestStatuses)[number];

/** What a partner asked for that another one holds, with the whole submission. */
export interface ContestRow {
  readonly id: string;
  readonly partnerId: string;
  readonly accountKey: string;
  readonly productLine: string;
  readonly companyName: string;
  readonly submission: KeptSubmission;
  readonly reason: string;
  readonly askedAt: Date;
  readonly askedBy: string;
  /** The referral that held the account when it was asked for. */
  readonly holderId: string;
  readonly status: ContestStatus;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  /** The vendor's to know: whoever asked learns the outcome alone. */
  readonly settledBecause: string | null;
  /** What became of the submission. */
  readonly referralId: string | null;
}

/** As its viewer may read it: who holds the account is the vendor's to know. */
export type ContestView = Omit<ContestRow, 'holderId'> & { readonly holderId: string | null };

/** As JSON keeps it. */
export type KeptSubmission = Omit<SubmissionInput, 'referredAt'> & { readonly referredAt: string };

export const contestTable: Table<ContestRow> = defineTable<ContestRow>('claim_contest', {
  id: 'uuid',
  partnerId: 'uuid',
  accountKey: 'text',
  productLine: 'text',
  companyName: 'text',
  submission: 'jsonb',
  reason: 'text',
  askedAt: 'timestamptz',
  askedBy: 'uuid',
  holderId: 'uuid',
  status: 'text',
  settledAt: 'timestamptz',
  settledBy: 'uuid',
  settledBecause: 'text',
  referralId: 'uuid',
});

/** The columns that the code knows: what the migrations must make. */
export const contestColumns: readonly string[] = contestTable.properties.map(columnOf);

/** The day on which it was asked is the day of the referral, unless another one was given. */
export const keepSubmission = (input: SubmissionInput, askedAt: Date): KeptSubmission => ({
  ...input,
  idempotencyKey: null,
  referredAt: (input.referredAt ?? askedAt).toISOString(),
});

export const readKept = (kept: KeptSubmission): SubmissionInput => ({
  ...kept,
  referredAt: new Date(kept.referredAt),
});

/** For the managers alone: of no referral, so that nobody who has had the holder's reads it in its story. */
export const contestedEvent = (contest: ContestRow): NewEvent<'claim.contested'> => ({
  type: 'claim.contested',
  at: contest.askedAt,
  ...{ referralId: null, partnerId: null, repId: null, actorId: contest.askedBy },
  data: { contestId: contest.id, company: contest.companyName, productLine: contest.productLine },
});

/** For who asked, and the managers. It tells the outcome, and nothing of who holds the account or why. */
export const settledEvent = (contest: ContestRow, at: Date): NewEvent<'contest.settled'> => ({
  type: 'contest.settled',
  at,
  referralId: null,
  partnerId: contest.partnerId,
  repId: null,
  actorId: contest.settledBy,
  data: {
    contestId: contest.id,
    askedBy: contest.askedBy,
    outcome: contest.status,
    company: contest.companyName,
    productLine: contest.productLine,
  },
});
