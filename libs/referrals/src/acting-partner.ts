import type { Problem } from '#intake';
import { isId, isPartnerRole, notFound, Refusal } from '#platform';
import type { Viewer } from '#people';

/** The vendor's people did not say for whom: a problem among the others of their input. */
export const PARTNER_REQUIRED: Problem = { code: 'REQUIRED', path: ['partnerId'], params: {} };

/**
 * For whom somebody hands over: their own partner, or the one that the vendor's people name; null where they name none.
 *
 * @throws Refusal NOT_FOUND for another partner than one's own, FORBIDDEN for reps
 */
export function actingPartner(viewer: Viewer, asked: string | null): string | null {
  if (viewer.partnerId !== null) {
    if (asked !== null && asked !== viewer.partnerId) throw notFound();
    return viewer.partnerId;
  }
  if (viewer.role === 'SALES_REP' || isPartnerRole(viewer.role)) throw new Refusal('FORBIDDEN');
  if (asked !== null && !isId(asked)) throw notFound();
  return asked;
}
