import { badInput, systemClock } from '#platform';
import { daysBefore, localDay, localPeriod } from '#sla';
import type { LocalPeriod } from '#sla';

/** What a viewer asks for; absent: the last 30 days. */
export interface DaysAsked {
  readonly from?: string | null;
  readonly to?: string | null;
}

const LONGEST_DAYS = 366;
const USUAL_DAYS = 30;

/**
 * The viewer's own days.
 *
 * @throws Refusal BAD_USER_INPUT where they end before they begin, or are too many
 */
export function periodOf({ from, to }: DaysAsked, timeZone: string): LocalPeriod {
  const last = to ?? localDay(timeZone, systemClock());
  const first = from ?? daysBefore(last, USUAL_DAYS - 1);
  const period = localPeriod(timeZone, first, last, LONGEST_DAYS);
  if (period === null) throw badInput('PERIOD_INVALID', ['to'], { most: LONGEST_DAYS });
  return period;
}
