import { type Ledger, standingOf } from './turn-ledger.js';

/** So many declines of a rep in a day give the turn back; any further one keeps it. */
const DECLINES_THAT_GIVE_BACK = 2;

/**
 * Counts a decline, and says whether it gives the turn back.
 * @param day the queue's local date on which the rep declines, YYYY-MM-DD
 * @param elsewhere how many the rep declined on that day in other queues
 */
export function recordDecline(
  ledger: Ledger,
  repId: string,
  day: string,
  elsewhere = 0,
): { readonly ledger: Ledger; readonly givesBack: boolean } {
  const before = standingOf(ledger, repId);
  const declines = before.declinesDay === day ? before.declines + 1 : 1;
  const standing = { ...before, declinesDay: day, declines };
  return {
    ledger: { ...ledger, standings: { ...ledger.standings, [repId]: standing } },
    givesBack: declines + elsewhere <= DECLINES_THAT_GIVE_BACK,
  };
}
