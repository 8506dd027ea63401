/** The contract's six roles. */
export const viewerRoles = [
  'ADMIN',
  'PARTNER_MANAGER',
  'SALES_MANAGER',
  'SALES_REP',
  'PARTNER_ADMIN',
  'PARTNER_MEMBER',
] as const;
export type ViewerRole = (typeof viewerRoles)[number];

export const isPartnerRole = (role: ViewerRole): boolean =>
  role === 'PARTNER_ADMIN' || role === 'PARTNER_MEMBER';
/** Managers, as the event stream means them: sales managers, partner managers, administrators. */
export const isManagerRole = (role: ViewerRole): boolean =>
  role === 'ADMIN' || role === 'SALES_MANAGER' || role === 'PARTNER_MANAGER';
