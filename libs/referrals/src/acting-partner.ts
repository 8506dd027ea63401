import { badInput, isId, isPartnerRole, notFound, Refusal } from '#platform';
import type { Viewer } from '#people';

/**
 * For whom somebody hands over: their own partner, or the one that the vendor's people name.
 *
 * @throws Refusal NOT_FOUND for another partner than one's own, FORBIDDEN for reps, BAD_USER_INPUT where none is named
 */
export function actingPartner(viewer: Viewer, asked: string | null): string {
  if (viewer.partnerId !== null) {
    if (asked !== null && asked !== viewer.partnerId) throw notFound();
    return viewer.partnerId;
  }
  if (viewer.role === 'SALES_REP' || isPartnerRole(viewer.role)) throw new Refusal('FORBIDDEN');
  if (asked === null) throw badInput('REQUIRED', ['partnerId']);
  if (!isId(asked)) throw notFound();
  return asked;
}
