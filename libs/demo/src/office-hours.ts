import { WEEKDAYS, nextOpening } from '#sla';
import type { Chance } from './chance.js';
import { MINUTE_MS, after } from './moments.js';

/** That instant where somebody in that zone is at their desk, else some minutes into their next day. */
export function inOfficeHours(timeZone: string, at: Date, chance: Chance): Date {
  const weekly = WEEKDAYS.slice(0, 5).map((day) => ({ day, from: '08:30', to: '19:00' }));
  const open = nextOpening({ timeZone, weekly, closedOn: [], holidaysOf: null }, at) ?? at;
  return open > at ? after(open, chance.between(0, 55) * MINUTE_MS) : at;
}
