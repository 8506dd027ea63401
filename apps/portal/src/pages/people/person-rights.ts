import type { Role } from '../../api/viewer';

export interface Asking {
  readonly id: string;
  readonly role: Role;
}

export interface Asked extends Asking {
  readonly active: boolean;
  readonly joined: boolean;
}

/** What the viewer can do for somebody; the server has the last word. */
export interface Acts {
  readonly edit: boolean;
  /** Which roles they can be given; none but their own: it stays. */
  readonly roles: readonly Role[];
  readonly resend: boolean;
  readonly deactivate: boolean;
  readonly reactivate: boolean;
}

const PARTNER_ROLES: readonly Role[] = ['PARTNER_MEMBER', 'PARTNER_ADMIN'];
const VENDOR_ROLES: readonly Role[] = ['SALES_REP', 'SALES_MANAGER', 'PARTNER_MANAGER', 'ADMIN'];

const isPartners = (role: Role): boolean => PARTNER_ROLES.includes(role);

/** Whom the viewer can bring in; the most likely one first. */
export function rolesToInvite(viewer: Role): readonly Role[] {
  if (viewer === 'ADMIN') return [...VENDOR_ROLES, ...PARTNER_ROLES];
  return viewer === 'PARTNER_MANAGER' || viewer === 'PARTNER_ADMIN' ? PARTNER_ROLES : [];
}

/** Nobody locks themselves out or changes their own role, and nobody changes sides. */
export function actsFor(viewer: Asking, person: Asked): Acts {
  const edit = rolesToInvite(viewer.role).includes(person.role);
  const another = edit && person.id !== viewer.id;
  return {
    edit,
    roles: another ? (isPartners(person.role) ? PARTNER_ROLES : VENDOR_ROLES) : [person.role],
    resend: edit && person.active && !person.joined,
    deactivate: another && person.active,
    reactivate: another && !person.active,
  };
}
