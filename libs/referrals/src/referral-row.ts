import { columnOf, defineTable } from '#platform';
import type { Table } from '#platform';
import type { Criterion, LeadClass, PackedCriterion, StoredFacts } from '#qualification';
import type { Shares } from '#routing';
import type { SlaPolicy } from '#sla';
import type { DealStage } from '#deals';
import type { BuyingSignal, ConsentBasis, TouchInput, Touchpoint } from '#intake';
import type { PackedCandidate } from './candidate-record.js';
import type { ReferralStatus } from './referral-status.js';

type Answer = 'YES' | 'NO' | 'UNKNOWN';

/** A referral as the table \`referral\` holds it. Amounts are integer minor units of their currency. */
export interface ReferralRow {
  readonly id: string;
  readonly partnerId: string;
  /** The partner's program tier when the referral was made. */
  readonly tier: string;
  readonly referredAt: Date;
  readonly submittedAt: Date;
  /** The partner's user, or the vendor's person on the partner's behalf; an API key's creator. */
  readonly submittedBy: string;
  readonly status: ReferralStatus;
  readonly leadClass: LeadClass;
  readonly verdictNumber: number;
  readonly accountKey: string;
  readonly companyName: string;
  readonly companyDomain: string | null;
  readonly country: string;
  readonly subdivision: string | null;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly techStack: readonly string[];
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly contactTitle: string | null;
  readonly productLine: string;
  readonly touchpoint: Touchpoint;
  readonly buyingSignals: readonly BuyingSignal[];
  readonly bant: {
    readonly budget: Answer;
    readonly authority: Answer;
    readonly need: Answer;
    readonly timeline: Answer;
  };
  readonly confirmsFitAndIntent: boolean;
  readonly confirmedAt: Date | null;
  readonly verifiedAt: Date | null;
  /** When somebody of the vendor confirmed fit and intent for what is not known. */
  readonly vendorConfirmedAt: Date | null;
  readonly vendorConfirmedBy: string | null;
  /** On what, in their own words. */
  readonly vendorEvidence: string | null;
  /** When a referral that lacks something lapses; null: it waits for nothing. */
  readonly waitsUntil: Date | null;
  /** When its partner is next reminded, or it lapses. */
  readonly waitAlarmAt: Date | null;
  /** Until when it holds its account, or when that ended; null: it holds none. */
  readonly claimUntil: Date | null;
  /** When its partner is next told of that end. */
  readonly claimAlarmAt: Date | null;
  /** When somebody of the vendor released its claim, for good. */
  readonly claimReleasedAt: Date | null;
  readonly consent: ConsentBasis;
  readonly note: string | null;
  readonly assignmentId: string | null;
  readonly repId: string | null;
  readonly queueId: string | null;
  /** The current clock's end; null while no clock runs. */
  readonly dueAt: Date | null;
  /** When the clock next has something to fire. */
  readonly nextAlarmAt: Date | null;
  readonly dealStage: DealStage | null;
  readonly dealAmountMinor: number | null;
  readonly dealCurrency: string | null;
  readonly dealArrMinor: number | null;
  readonly dealArrCurrency: string | null;
  readonly dealExpectedCloseOn: string | null;
  readonly dealClosedAt: Date | null;
  readonly changedAt: Date;
}

const factTypes = {
  accountKey: 'text',
  companyName: 'text',
  companyDomain: 'text',
  country: 'text',
  subdivision: 'text',
  industry: 'text',
  employees: 'int',
  techStack: 'text[]',
  contactName: 'text',
  contactEmail: 'text',
  contactPhone: 'text',
  contactTitle: 'text',
  buyingSignals: 'text[]',
  bant: 'jsonb',
  confirmsFitAndIntent: 'boolean',
  note: 'text',
} as const;

const stateTypes = {
  status: 'text',
  leadClass: 'text',
  verdictNumber: 'int',
  confirmedAt: 'timestamptz',
  verifiedAt: 'timestamptz',
  vendorConfirmedAt: 'timestamptz',
  vendorConfirmedBy: 'uuid',
  vendorEvidence: 'text',
  waitsUntil: 'timestamptz',
  waitAlarmAt: 'timestamptz',
  claimUntil: 'timestamptz',
  claimAlarmAt: 'timestamptz',
  claimReleasedAt: 'timestamptz',
  assignmentId: 'uuid',
  repId: 'uuid',
  queueId: 'uuid',
  dueAt: 'timestamptz',
  nextAlarmAt: 'timestamptz',
  dealStage: 'text',
  dealAmountMinor: 'bigint',
  dealCurrency: 'text',
  dealArrMinor: 'bigint',
  dealArrCurrency: 'text',
  dealExpectedCloseOn: 'date',
  dealClosedAt: 'timestamptz',
  changedAt: 'timestamptz',
} as const;

export const referralTable: Table<ReferralRow> = defineTable<ReferralRow>('referral', {
  id: 'uuid',
  partnerId: 'uuid',
  tier: 'text',
  referredAt: 'timestamptz',
  submittedAt: 'timestamptz',
  submittedBy: 'uuid',
  productLine: 'text',
  touchpoint: 'text',
  consent: 'text',
  ...factTypes,
  ...stateTypes,
});

/** The columns that a step of the story moves, and those that only a completion changes. */
export const stateColumns = Object.keys(stateTypes) as (keyof typeof stateTypes)[];
export const factColumns = Object.keys(factTypes) as (keyof typeof factTypes)[];

/** A verdict with the facts that it was made from. */
export interface VerdictRow {
  readonly referralId: string;
  /** 1, 2, 3 … within the referral. */
  readonly number: number;
  readonly becauseOf:
    | 'SUBMITTED'
    | 'COMPLETED'
    | 'VERIFIED'
    | 'PROMOTED'
    | 'CONFIRMED'
    | 'SIGNAL'
    | 'TOUCH'
    | 'FREED';
  readonly rulesVersion: number;
  readonly leadClass: LeadClass;
  readonly criteria: readonly Criterion[];
  readonly facts: StoredFacts;
  readonly partnerConfirmedAt: Date | null;
  readonly vendorConfirmedAt: Date | null;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

/** As it is stored. */
export type StoredVerdict = Omit<VerdictRow, 'criteria'> & {
  readonly criteria: readonly PackedCriterion[];
};

export const verdictTable: Table<StoredVerdict> = defineTable<StoredVerdict>('verdict', {
  referralId: 'uuid',
  number: 'int',
  becauseOf: 'text',
  rulesVersion: 'int',
  leadClass: 'text',
  criteria: 'jsonb',
  facts: 'jsonb',
  partnerConfirmedAt: 'timestamptz',
  vendorConfirmedAt: 'timestamptz',
  madeAt: 'timestamptz',
  madeBy: 'uuid',
});

/** Something that further happened with the prospect of a referral that waits, as somebody told it. Only ever added to. */
export interface TouchRow extends TouchInput {
  readonly id: string;
  readonly referralId: string;
  readonly recordedAt: Date;
  /** Somebody of its partner, or of the vendor on its behalf; an API key's creator. */
  readonly recordedBy: string;
  readonly apiKeyId: string | null;
}

export const touchTable: Table<TouchRow> = defineTable<TouchRow>('touch', {
  id: 'uuid',
  referralId: 'uuid',
  touchpoint: 'text',
  happenedOn: 'date',
  buyingSignals: 'text[]',
  bant: 'jsonb',
  note: 'text',
  recordedAt: 'timestamptz',
  recordedBy: 'uuid',
  apiKeyId: 'uuid',
});

export type AssignmentReason =
  | 'ROUND_ROBIN'
  | 'ACCOUNT_OWNER'
  | 'MANUAL'
  | 'DECLINED'
  | 'SLA_BREACHED'
  | 'FALLBACK'
  | 'NO_ONE_ELIGIBLE'
  | 'REP_DEACTIVATED';

/** Somebody's having it, from when to when and why. Only its answers and its end are ever changed. */
export interface AssignmentRow {
  readonly id: string;
  readonly referralId: string;
  readonly partnerId: string;
  /** 1, 2, 3 … within the referral. */
  readonly number: number;
  readonly queueId: string | null;
  readonly queueRevision: number | null;
  readonly repId: string;
  readonly turn: number | null;
  /** The queue's local date of the turn. */
  readonly turnDay: string | null;
  readonly turnShares: Shares | null;
  readonly turnGivenBack: boolean;
  readonly reason: AssignmentReason;
  readonly assignedAt: Date;
  readonly assignedBy: string | null;
  readonly dueAt: Date | null;
  readonly sla: SlaPolicy | null;
  readonly warnings: readonly { readonly at: string; readonly fraction: number }[];
  /** How many of the warnings have fired. */
  readonly warned: number;
  readonly warnedAt: Date | null;
  readonly respondedAt: Date | null;
  /** From assignment to answer on the wall clock, and in open hours where there is a calendar; milliseconds. */
  readonly responseMs: number | null;
  readonly responseOpenMs: number | null;
  readonly breachedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly candidates: readonly PackedCandidate[];
}

const answerTypes = {
  turnGivenBack: 'boolean',
  warned: 'int',
  warnedAt: 'timestamptz',
  respondedAt: 'timestamptz',
  responseMs: 'bigint',
  responseOpenMs: 'bigint',
  breachedAt: 'timestamptz',
  endedAt: 'timestamptz',
  endReason: 'text',
} as const;

export const answerColumns = Object.keys(answerTypes) as (keyof typeof answerTypes)[];

export const assignmentTable: Table<AssignmentRow> = defineTable<AssignmentRow>('assignment', {
  id: 'uuid',
  referralId: 'uuid',
  partnerId: 'uuid',
  number: 'int',
  queueId: 'uuid',
  queueRevision: 'int',
  repId: 'uuid',
  turn: 'int',
  turnDay: 'date',
  turnShares: 'jsonb',
  reason: 'text',
  assignedAt: 'timestamptz',
  assignedBy: 'uuid',
  dueAt: 'timestamptz',
  sla: 'jsonb',
  warnings: 'jsonb',
  candidates: 'jsonb',
  ...answerTypes,
});

/** A referral with what is already at hand of it. */
export interface ReferralView {
  readonly row: ReferralRow;
  readonly verdict?: VerdictRow;
  readonly assignment?: AssignmentRow | null;
}

/** The columns that the code knows, by table: what the migrations must make. */
export const referralColumns: Readonly<Record<string, readonly string[]>> = {
  referral: [...referralTable.properties.map(columnOf), 'clock_lane'],
  verdict: verdictTable.properties.map(columnOf),
  assignment: assignmentTable.properties.map(columnOf),
  touch: touchTable.properties.map(columnOf),
};
