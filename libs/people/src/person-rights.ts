import { isPartnerRole } from '#platform';
import type { RefusalCode, ViewerRole } from '#platform';
import type { Viewer } from './viewer.js';

type Asking = Pick<Viewer, 'userId' | 'role' | 'partnerId'>;

/**
 * Why the viewer may not bring somebody in; null where they may. Another partner is, to a partner's
 * administrator, a partner that does not exist.
 */
export function inviteRefusal(
  viewer: Asking,
  role: ViewerRole,
  partnerId: string | null,
): RefusalCode | null {
  if (viewer.role === 'ADMIN') return null;
  if (viewer.role !== 'PARTNER_MANAGER' && viewer.role !== 'PARTNER_ADMIN') return 'FORBIDDEN';
  if (!isPartnerRole(role)) return 'FORBIDDEN';
  if (viewer.role === 'PARTNER_MANAGER') return null;
  return partnerId === null || partnerId === viewer.partnerId ? null : 'NOT_FOUND';
}

/** Why the viewer may not deactivate that person; null where they may. Nobody deactivates themselves. */
export function deactivationRefusal(
  viewer: Asking,
  person: { readonly id: string; readonly role: ViewerRole; readonly partnerId: string | null },
): RefusalCode | null {
  const { role } = viewer;
  if (role === 'PARTNER_ADMIN' && person.partnerId !== viewer.partnerId) return 'NOT_FOUND';
  if (person.id === viewer.userId) return 'FORBIDDEN';
  if (role === 'ADMIN' || role === 'PARTNER_ADMIN') return null;
  return role === 'PARTNER_MANAGER' && isPartnerRole(person.role) ? null : 'FORBIDDEN';
}

/** Why the viewer may not change that person, or invite them again; null where they may. */
export function careRefusal(
  viewer: Asking,
  person: { readonly role: ViewerRole; readonly partnerId: string | null },
): RefusalCode | null {
  const { role } = viewer;
  if (role === 'ADMIN') return null;
  if (role === 'PARTNER_ADMIN') return person.partnerId === viewer.partnerId ? null : 'NOT_FOUND';
  return role === 'PARTNER_MANAGER' && isPartnerRole(person.role) ? null : 'FORBIDDEN';
}

/** Whether there is anybody whom that role may change, invite or deactivate. */
export const mayDeactivateSomebody = (role: ViewerRole): boolean =>
  role === 'ADMIN' || role === 'PARTNER_MANAGER' || role === 'PARTNER_ADMIN';
