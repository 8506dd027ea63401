import type { Role } from '../../api/viewer';
import { worksForPartner } from '../../api/viewer';
import type { ReferralStatus } from '../../parts/kinds';

/** What can be done with a referral, in the order in which it is offered: the first one stands out. */
export const ACTS = [
  'accept',
  'decline',
  'promote',
  'confirm',
  'verify',
  'updateDeal',
  'complete',
  'touch',
  'handOver',
  'withdraw',
  'releaseClaim',
] as const;

export type Act = (typeof ACTS)[number];

interface Who {
  readonly id: string;
  readonly role: Role;
}

interface What {
  readonly status: ReferralStatus;
  /** Whose it is now; null: nobody's. */
  readonly repId: string | null;
  readonly holdsAccount: boolean;
}

const OPEN: readonly ReferralStatus[] = [
  'ACTION_REQUIRED',
  'NURTURING',
  'ASSIGNED',
  'ACCEPTED',
  'OPPORTUNITY',
];
const WITH_REP: readonly ReferralStatus[] = ['ASSIGNED', 'ACCEPTED', 'OPPORTUNITY'];
const WITH_DEAL: readonly ReferralStatus[] = ['ACCEPTED', 'OPPORTUNITY'];
const CLOSED: readonly ReferralStatus[] = ['WON', 'LOST'];
const UNDECIDED: readonly ReferralStatus[] = ['ACTION_REQUIRED', 'NURTURING'];

/** What this person may do with it as it stands, as the server judges it: nothing is offered that it would refuse. */
export const actsFor = (who: Who, what: What): readonly Act[] =>
  ACTS.filter((act) => MAY[act](who, what));

/** Not ended yet. */
export const isOpen = (status: ReferralStatus): boolean => OPEN.includes(status);

const runsSales = ({ role }: Who): boolean => role === 'SALES_MANAGER' || role === 'ADMIN';

const MAY: Readonly<Record<Act, (who: Who, what: What) => boolean>> = {
  accept: (who, what) => what.status === 'ASSIGNED' && what.repId === who.id,
  decline: (who, what) => what.status === 'ASSIGNED' && what.repId === who.id,
  complete: (who, what) =>
    UNDECIDED.includes(what.status) && (worksForPartner(who.role) || runsSales(who)),
  touch: (who, what) =>
    UNDECIDED.includes(what.status) &&
    (worksForPartner(who.role) || runsSales(who) || who.role === 'PARTNER_MANAGER'),
  promote: (who, what) =>
    what.status === 'NURTURING' && (runsSales(who) || who.role === 'PARTNER_MANAGER'),
  confirm: (who, what) =>
    UNDECIDED.includes(what.status) && (runsSales(who) || who.role === 'PARTNER_MANAGER'),
  verify: (who, what) =>
    UNDECIDED.includes(what.status) && (runsSales(who) || who.role === 'PARTNER_MANAGER'),
  updateDeal: (who, what) =>
    (WITH_DEAL.includes(what.status) && (what.repId === who.id || runsSales(who))) ||
    (CLOSED.includes(what.status) && runsSales(who)),
  handOver: (who, what) => WITH_REP.includes(what.status) && runsSales(who),
  releaseClaim: (who, what) =>
    what.holdsAccount && (runsSales(who) || who.role === 'PARTNER_MANAGER'),
  withdraw: (who, what) =>
    OPEN.includes(what.status) && (worksForPartner(who.role) || runsSales(who)),
};
