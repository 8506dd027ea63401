import { BANT } from '../../api/choices';

/** An event as it is told: by the stream and by a referral's timeline alike. */
export interface ToldEvent {
  readonly type: string;
  readonly data: unknown;
  /** Whether it was the reader's doing; the stream does not say. */
  readonly byViewer?: boolean;
}

/** A buying signal, or an answer of BANT. */
export interface Learnt {
  readonly kind: 'buyingSignal' | 'budget' | 'authority' | 'need' | 'timeline';
  readonly code: string;
}

export interface SentenceFacts {
  /** The sentence in `parts.json`, under `sentence`. */
  readonly key:
    | 'submitted'
    | 'actionRequired'
    | 'disqualified'
    | 'nurturing'
    | 'reminded'
    | 'lapsed'
    | 'confirmed'
    | 'completed'
    | 'judged'
    | 'heldBack'
    | 'freed'
    | 'judgedOnTouch'
    | 'heldBackOnTouch'
    | 'touched'
    | 'verified'
    | 'promoted'
    | 'withdrawn'
    | 'assigned'
    | 'assignedFromQueue'
    | 'keptByLastOwner'
    | 'accepted'
    | 'unassigned'
    | 'handedBack'
    | 'handedOn'
    | 'ranOut'
    | 'repLeft'
    | 'warned'
    | 'breached'
    | 'dealMoved'
    | 'claimEnding'
    | 'claimEnded'
    | 'claimReleased'
    | 'dealChanged'
    | 'other';
  readonly rep?: string;
  readonly repId?: string;
  readonly queue?: string;
  readonly leadClass?: string;
  readonly stage?: string;
  readonly percent?: number;
  readonly touchpoint?: string;
  /** A day such as `2026-11-22`. */
  readonly day?: string;
  /** What a touch showed, by code. */
  readonly learnt?: readonly Learnt[];
  /** In whole sentences, worded by the server or typed by a person. */
  readonly details: readonly string[];
  /** What somebody gave as their reason, where it is told with the sentence. */
  readonly said?: string;
  /** One of the reasons of an assignment. */
  readonly reason?: string;
}

/** What is said of an event, as far as its data tell; they come from outside and are read with care. */
export function factsOf({ type, data }: ToldEvent): SentenceFacts {
  const text = (name: string): string | undefined => textAt(data, name);
  const said = text('reason') ?? text('note');
  const details = said === undefined ? reasonsIn(data) : [said];
  const rep = nameAt(data, 'rep');
  const repId = textAt(valueAt(data, 'rep'), 'id');
  const leadClass = text('leadClass');
  switch (type) {
    case 'referral.submitted':
      return { key: 'submitted', leadClass, details: [] };
    case 'referral.action_required':
      return { key: 'actionRequired', details };
    case 'referral.disqualified':
      return { key: 'disqualified', details };
    case 'referral.nurturing':
      return { key: 'nurturing', details };
    case 'referral.reminded':
      return { key: 'reminded', details };
    case 'referral.lapsed':
      return { key: 'lapsed', details };
    case 'referral.confirmed':
      return { key: 'confirmed', leadClass, details };
    case 'referral.judged':
      return { key: judgedFor(data), leadClass, details: [] };
    case 'referral.touched':
      return {
        key: 'touched',
        touchpoint: text('touchpoint'),
        day: dayAt(data, 'happenedOn'),
        details,
        learnt: learntIn(data),
      };
    case 'referral.completed':
      return { key: 'completed', leadClass, details: [] };
    case 'referral.verified':
      return { key: 'verified', leadClass, details };
    case 'referral.promoted':
      return { key: 'promoted', leadClass, details };
    case 'referral.withdrawn':
      return { key: 'withdrawn', said, details: [] };
    case 'referral.assigned':
      return { ...assigned(data, rep), repId };
    case 'referral.accepted':
      return { key: 'accepted', rep, repId, details };
    case 'referral.unassigned':
      return { key: unassignedFor(text('reason')), details: [] };
    case 'sla.warned':
      return {
        key: 'warned',
        percent: Math.round((numberAt(data, 'fraction') ?? 0) * 100),
        details: [],
      };
    case 'sla.breached':
      return { key: 'breached', details: [] };
    case 'deal.updated':
      return {
        key: valueAt(data, 'stageChanged') === false ? 'dealChanged' : 'dealMoved',
        stage: text('stage'),
        details,
      };
    case 'claim.ending':
      return { key: 'claimEnding', details: [] };
    case 'claim.ended':
      return { key: 'claimEnded', details: [] };
    case 'claim.released':
      return { key: 'claimReleased', details };
    default:
      return { key: 'other', details };
  }
}

function judgedFor(data: unknown): SentenceFacts['key'] {
  const isHeldBack = valueAt(data, 'heldBack') === true;
  switch (textAt(data, 'becauseOf')) {
    case 'FREED':
      return 'freed';
    case 'TOUCH':
      return isHeldBack ? 'heldBackOnTouch' : 'judgedOnTouch';
    default:
      return isHeldBack ? 'heldBack' : 'judged';
  }
}

/** What became of who had it, by why it is theirs no more. */
function unassignedFor(reason: string | undefined): SentenceFacts['key'] {
  switch (reason) {
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'DECLINED':
      return 'handedBack';
    case 'MANUAL':
      return 'handedOn';
    case 'SLA_BREACHED':
      return 'ranOut';
    case 'REP_DEACTIVATED':
      return 'repLeft';
    default:
      return 'unassigned';
  }
}

function assigned(data: unknown, rep: string | undefined): SentenceFacts {
  const queue = nameAt(data, 'queue');
  const reason = textAt(data, 'reason');
  if (valueAt(data, 'keptByLastOwner') === true)
    return { key: 'keptByLastOwner', rep, details: [] };
  return {
    key: queue === undefined ? 'assigned' : 'assignedFromQueue',
    rep,
    queue,
    reason,
    details: [],
  };
}

function valueAt(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([key]) => key === name)?.[1];
}

function textAt(data: unknown, name: string): string | undefined {
  const value = valueAt(data, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberAt(data: unknown, name: string): number | undefined {
  const value = valueAt(data, name);
  return typeof value === 'number' ? value : undefined;
}

function dayAt(data: unknown, name: string): string | undefined {
  const day = textAt(data, name);
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && Date.parse(day) > 0
    ? day
    : undefined;
}

const nameAt = (data: unknown, name: string): string | undefined =>
  textAt(valueAt(data, name), 'name');

function reasonsIn(data: unknown): readonly string[] {
  const reasons = valueAt(data, 'reasons');
  return Array.isArray(reasons) ? reasons.filter((reason) => typeof reason === 'string') : [];
}

function learntIn(data: unknown): readonly Learnt[] {
  const signals = valueAt(data, 'buyingSignals');
  const answers = valueAt(data, 'bant');
  return [
    ...(Array.isArray(signals) ? signals : [])
      .filter((code) => typeof code === 'string')
      .map((code) => ({ kind: 'buyingSignal' as const, code })),
    ...BANT.flatMap((kind) => {
      const code = textAt(answers, kind);
      return code === undefined ? [] : [{ kind, code }];
    }),
  ];
}
