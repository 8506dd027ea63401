import type { ViewerRole } from '#platform';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A reason as code and parameters; it becomes words in the language of whoever reads it. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}

/** What each type of event holds. A type that is not here does not exist. */
export interface EventData {
  'referral.submitted': { readonly status: string; readonly leadClass: string };
  'referral.action_required': { readonly reasons: readonly Reason[] };
  'referral.disqualified': { readonly reasons: readonly Reason[] };
  'referral.nurturing': { readonly reasons: readonly Reason[] };
  /** Still waits for what it lacks; `until`: when it lapses, an RFC 3339 moment; `awaits`: whose word would help. */
  'referral.reminded': {
    readonly reasons: readonly Reason[];
    readonly until: string;
    readonly awaits: readonly ('PARTNER' | 'VENDOR')[];
  };
  'referral.lapsed': { readonly reasons: readonly Reason[] };
  /** Somebody of the vendor confirmed fit and intent; `reason`: on what. */
  'referral.confirmed': { readonly leadClass: string; readonly reason: string };
  /** The referral's claim ends at `until` unless its deal moves; an RFC 3339 moment. */
  'claim.ending': { readonly until: string };
  /** `until`: when it ended. */
  'claim.ended': { readonly until: string };
  /** `reason`: where somebody gave one to the partner. */
  'claim.released': { readonly reason?: string };
  /** Somebody asks for an account that another one holds; for managers. */
  'claim.contested': {
    readonly contestId: string;
    readonly company: string;
    readonly productLine: string;
  };
  /** For who asked; nothing of who holds the account. */
  'contest.settled': {
    readonly contestId: string;
    readonly askedBy: string;
    readonly outcome: string;
    readonly company: string;
    readonly productLine: string;
  };
  /** Something further happened with the prospect; `happenedOn`: the day, `bant`: the answers that it gave. */
  'referral.touched': {
    readonly touchId: string;
    readonly touchpoint: string;
    readonly happenedOn: string;
    readonly buyingSignals: readonly string[];
    readonly bant: Readonly<Record<string, string>>;
    readonly note?: string;
  };
  'referral.completed': { readonly leadClass: string };
  'referral.verified': { readonly leadClass: string; readonly reason: string };
  'referral.promoted': { readonly leadClass: string; readonly reason: string };
  'referral.withdrawn': { readonly reason: string };
  'referral.assigned': {
    readonly assignmentId: string;
    readonly rep: Named;
    readonly queue: Named | null;
    readonly dueAt: string | null;
    readonly reason: string;
    readonly keptByLastOwner?: true;
  };
  'referral.accepted': {
    readonly assignmentId: string;
    readonly rep: Named;
    readonly note?: string;
  };
  'referral.unassigned': { readonly assignmentId: string; readonly reason: string };
  'sla.warned': {
    readonly assignmentId: string;
    readonly dueAt: string;
    readonly fraction: number;
  };
  'sla.breached': { readonly assignmentId: string; readonly dueAt: string };
  'deal.updated': {
    readonly stage: string;
    readonly amount: MoneyText | null;
    readonly stageChanged: boolean;
    readonly note?: string;
  };
  /**
   * A further fact was judged and the verdict says something else, or (FREED) the account that another
   * referral held is free; `heldBack`: it passes, but another referral holds the account by now.
   */
  'referral.judged': {
    readonly leadClass: string;
    readonly status: string;
    readonly becauseOf: 'SIGNAL' | 'TOUCH' | 'FREED';
    readonly heldBack: boolean;
  };
  /** Of one partner; `signals`: how many are new or were seen later than known. */
  'signals.recorded': { readonly signals: number };
  /** One of a partner's was taken back. */
  'signal.withdrawn': { readonly signalId: string; readonly kind: string };
  'rules.published': {
    readonly version: number;
    /** From when on they judge. */
    readonly effectiveFrom: string;
    readonly rolledBackTo: number | null;
  };
  'queue.changed': { readonly queue: Named; readonly revision: number };
  'user.availability_changed': {
    readonly rep: Named;
    readonly available: boolean;
    /** When one who is unavailable is back; null: until it is set again. */
    readonly until: string | null;
    readonly hasWorkingHours: boolean;
  };
}

export type EventType = keyof EventData;

/** An event as it is announced: a row of the same transaction as what it tells of. */
export interface NewEvent<T extends EventType = EventType> {
  readonly type: T;
  readonly at: Date;
  /** Null: of no referral, but of a setting. */
  readonly referralId: string | null;
  /** The partner that hears of it; null: not for partners. */
  readonly partnerId: string | null;
  /** The rep who hears of it; null: not for a rep. Managers hear of everything. */
  readonly repId: string | null;
  readonly data: EventData[T];
  readonly actorId: string | null;
}

export interface EventRow {
  readonly seq: number;
  readonly id: string;
  /** Null until the relay has numbered it, a moment after its commit. */
  readonly position: number | null;
  readonly type: EventType;
  readonly at: Date;
  readonly referralId: string | null;
  readonly partnerId: string | null;
  readonly repId: string | null;
  /** False where managers hear of the same by another event. */
  readonly forManagers: boolean;
  /** Whose doing it was; null: nobody's. */
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export type NumberedEvent = EventRow & { readonly position: number };

/** Each viewer reads exactly one stream. */
export type Stream =
  | { readonly kind: 'partner'; readonly id: string }
  | { readonly kind: 'rep'; readonly id: string }
  | { readonly kind: 'managers' };

export function streamOf(viewer: {
  readonly role: ViewerRole;
  readonly userId: string;
  readonly partnerId: string | null;
}): Stream {
  if (viewer.partnerId !== null) return { kind: 'partner', id: viewer.partnerId };
  return viewer.role === 'SALES_REP' ? { kind: 'rep', id: viewer.userId } : { kind: 'managers' };
}

export const streamName = (stream: Stream): string =>
  stream.kind === 'managers' ? stream.kind : `${stream.kind}:${stream.id}`;

/** The names of the streams that an event runs through. */
export function streamsOf(event: Pick<EventRow, 'partnerId' | 'repId' | 'forManagers'>): string[] {
  const streams: Stream[] = [];
  if (event.forManagers) streams.push({ kind: 'managers' });
  if (event.partnerId !== null) streams.push({ kind: 'partner', id: event.partnerId });
  if (event.repId !== null) streams.push({ kind: 'rep', id: event.repId });
  return streams.map(streamName);
}
