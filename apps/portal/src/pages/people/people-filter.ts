import type { PeopleFilter, Role } from './generated/graphql';

export interface PeopleSearch {
  readonly q?: string | undefined;
  readonly role?: readonly string[] | undefined;
  readonly partner?: string | undefined;
  readonly state?: 'joined' | 'invited' | 'deactivated' | undefined;
}

export const ROLES: readonly Role[] = [
  'ADMIN',
  'SALES_MANAGER',
  'PARTNER_MANAGER',
  'SALES_REP',
  'PARTNER_ADMIN',
  'PARTNER_MEMBER',
];

const STATES = {
  joined: { active: true, joined: true },
  invited: { active: true, joined: false },
  deactivated: { active: false },
} as const;

/** What the address asks for, as the API is asked; what is no role is left out. */
export function filterOf({ q, role = [], partner, state }: PeopleSearch): PeopleFilter {
  const roles = ROLES.filter((one) => role.includes(one));
  return {
    ...(q !== undefined && { search: q }),
    ...(roles.length > 0 && { role: roles }),
    ...(partner !== undefined && { partnerId: partner }),
    ...(state !== undefined && STATES[state]),
  };
}
