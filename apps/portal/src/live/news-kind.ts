import type { LiveEvent } from './keys-touched';

const OF_PARTNERS: Readonly<Record<string, string>> = {
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

/** A rep hears of no clocks but their own. */
const OF_REPS: Readonly<Record<string, string>> = {
  'sla.warned': 'REP_WARNED',
  'sla.breached': 'REP_BREACHED',
};

export interface Hearer {
  readonly id: string;
  readonly role: string;
}

/** What news an event is to somebody, by the kind that they switch on and off; null: none. */
export function newsKind(
  { type, data }: Pick<LiveEvent, 'type' | 'data'>,
  { id, role }: Hearer,
): string | null {
  if (role === 'PARTNER_ADMIN' || role === 'PARTNER_MEMBER') {
    if (type === 'deal.updated' && data.stageChanged !== true) return null;
    // What comes through is told of as any referral is.
    if (type === 'contest.settled' && data.outcome !== 'KEPT' && data.outcome !== 'ENDED')
      return null;
    if (type === 'referral.reminded' && !isAwaited(data.awaits)) return null;
    return OF_PARTNERS[type] ?? null;
  }
  if (role === 'PARTNER_MANAGER') return type === 'claim.contested' ? 'CONTESTED' : null;
  if (role !== 'SALES_REP' && role !== 'SALES_MANAGER') return null;
  if (type === 'referral.assigned' && isGivenTo(data.rep, id)) return 'REP_ASSIGNED';
  return role === 'SALES_REP' ? (OF_REPS[type] ?? null) : managersNews(type, data);
}

function managersNews(type: string, data: LiveEvent['data']): string | null {
  if (type === 'sla.breached') return 'BREACHED';
  if (type !== 'referral.assigned') return null;
  if (data.keptByLastOwner === true) return 'LAST_OWNER_KEEPS';
  return data.reason === 'NO_ONE_ELIGIBLE' ? 'NO_ONE_ELIGIBLE' : null;
}

const isAwaited = (awaits: unknown): boolean => Array.isArray(awaits) && awaits.includes('PARTNER');

const isGivenTo = (rep: unknown, id: string): boolean =>
  typeof rep === 'object' && rep !== null && 'id' in rep && rep.id === id;
