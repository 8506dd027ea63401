import { requirePerson, requireRole } from '#people';
import type { Viewer } from '#people';
import { Refusal } from '#platform';

/**
 * A rep speaks for themselves; sales managers and administrators for every rep.
 *
 * @throws Refusal FORBIDDEN, for a rep who asks for another or for an id that never was alike
 */
export function requireMaySpeakFor(viewer: Viewer, userId: string): void {
  requirePerson(viewer);
  requireRole(viewer, ['ADMIN', 'SALES_MANAGER', 'SALES_REP']);
  if (viewer.role === 'SALES_REP' && userId.toLowerCase() !== viewer.userId) {
    throw new Refusal('FORBIDDEN');
  }
}
