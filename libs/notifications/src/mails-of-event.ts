import type { ReferralMailKind } from './mail-kind.js';

/** An event with what a mail about it says of its referral. */
export interface MailableEvent {
  readonly id: string;
  readonly type: string;
  readonly repId: string | null;
  readonly partnerId: string | null;
  readonly submittedBy: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Reader {
  readonly id: string;
  readonly role: string;
  readonly partnerId: string | null;
  /** Not deactivated. */
  readonly active: boolean;
  readonly joined: boolean;
}

export interface Addressed {
  readonly kind: ReferralMailKind;
  readonly userId: string;
}

const partnerKinds: Readonly<Record<string, ReferralMailKind>> = {
  'referral.submitted': 'SUBMITTED',
  'referral.action_required': 'ACTION_REQUIRED',
  'referral.reminded': 'REMINDED',
  'referral.lapsed': 'LAPSED',
  'referral.disqualified': 'DISQUALIFIED',
  'referral.nurturing': 'NURTURING',
  'referral.assigned': 'ASSIGNED',
  'referral.accepted': 'ACCEPTED',
  'deal.updated': 'DEAL_STAGE',
  'claim.ending': 'CLAIM_ENDING',
  'claim.ended': 'CLAIM_ENDED',
  'claim.released': 'CLAIM_RELEASED',
  'contest.settled': 'CONTEST_KEPT',
};

const repKinds: Readonly<Record<string, ReferralMailKind>> = {
  'referral.assigned': 'REP_ASSIGNED',
  'sla.warned': 'REP_WARNED',
  'sla.breached': 'REP_BREACHED',
};

const eventsOfManagers: Readonly<Partial<Record<ReferralMailKind, string>>> = {
  BREACHED: 'sla.breached',
  NO_ONE_ELIGIBLE: 'referral.assigned',
  LAST_OWNER_KEEPS: 'referral.assigned',
  CONTESTED: 'claim.contested',
};

const events: ReadonlyMap<string, string> = new Map([
  ...[partnerKinds, repKinds].flatMap((kinds) =>
    Object.entries(kinds).map(([event, kind]) => [kind as string, event] as const),
  ),
  ...Object.entries(eventsOfManagers),
]);

/** The type of the event that news of this kind are of. */
export function eventOf(kind: ReferralMailKind): string {
  const event = events.get(kind);
  if (event === undefined) throw new Error(`no event brings ${kind}`);
  return event;
}

/**
 * Who is told what of an event. The same news goes to a person once: a sales manager who is the
 * rep of a breached assignment gets the rep's mail of it, and not the managers' too.
 */
export function mailsOfEvent(
  event: MailableEvent,
  readers: ReadonlyMap<string, Reader>,
): readonly Addressed[] {
  const toRep = repMail(event, readers);
  const told = toRep.filter(({ kind }) => kind === 'REP_BREACHED').map(({ userId }) => userId);
  const toManagers = managerMails(event, readers).filter(({ userId }) => !told.includes(userId));
  return [...partnerMail(event, readers), ...toRep, ...toManagers];
}

function partnerMail(event: MailableEvent, readers: ReadonlyMap<string, Reader>): Addressed[] {
  const kind = partnerKinds[event.type];
  if (!kind) return [];
  if (kind === 'DEAL_STAGE' && event.data.stageChanged !== true) return [];
  // What comes through is told of as any referral is, and who took it back knows.
  if (kind === 'CONTEST_KEPT' && !cameToNothing(event.data.outcome)) return [];
  if (kind === 'REMINDED' && !isAwaited(event.data.awaits, 'PARTNER')) return [];
  return hearersAtPartner(event, readers).map(({ id }) => ({ kind, userId: id }));
}

/** Who submitted it; where they have left, or the vendor's people did it on the partner's behalf, the partner's administrators. */
function hearersAtPartner(
  { submittedBy, partnerId }: MailableEvent,
  readers: ReadonlyMap<string, Reader>,
): Reader[] {
  if (partnerId === null) return [];
  const submitter = readers.get(submittedBy ?? '');
  if (submitter?.active && submitter.partnerId === partnerId) return [submitter];
  return [...readers.values()].filter(
    (reader) =>
      reader.role === 'PARTNER_ADMIN' &&
      reader.partnerId === partnerId &&
      reader.active &&
      reader.joined,
  );
}

const cameToNothing = (outcome: unknown): boolean => outcome === 'KEPT' || outcome === 'ENDED';

const isAwaited = (awaits: unknown, side: string): boolean =>
  Array.isArray(awaits) && awaits.includes(side);

function repMail(event: MailableEvent, readers: ReadonlyMap<string, Reader>): Addressed[] {
  const kind = repKinds[event.type];
  const reader = readers.get(event.repId ?? '');
  return kind && reader?.active ? [{ kind, userId: reader.id }] : [];
}

function managerMails(event: MailableEvent, readers: ReadonlyMap<string, Reader>): Addressed[] {
  const kind = managerKind(event);
  if (!kind) return [];
  return [...readers.values()]
    .filter(({ role, active, joined }) => role === managersOf(kind) && active && joined)
    .map(({ id }) => ({ kind, userId: id }));
}

const managersOf = (kind: ReferralMailKind): string =>
  kind === 'CONTESTED' ? 'PARTNER_MANAGER' : 'SALES_MANAGER';

function managerKind({ type, data }: MailableEvent): ReferralMailKind | null {
  if (type === 'sla.breached') return 'BREACHED';
  if (type === 'claim.contested') return 'CONTESTED';
  if (type !== 'referral.assigned') return null;
  if (data.keptByLastOwner === true) return 'LAST_OWNER_KEEPS';
  return data.reason === 'NO_ONE_ELIGIBLE' ? 'NO_ONE_ELIGIBLE' : null;
}
