import type { WorkingHours } from '#directory';
import type { Locale } from '#people';
import type { ViewerRole } from '#platform';
import { WEEKDAYS } from '#sla';
import type { Chance } from './chance.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, after, before, beginningOf } from './moments.js';

/** Somebody with an account. */
export interface DemoPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: ViewerRole;
  readonly partnerId: string | null;
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  readonly invitedAt: Date;
  readonly joinedAt: Date;
  readonly deactivatedAt: Date | null;
  readonly workingHours: WorkingHours | null;
}

/** One of those who answer referrals: the reps, and the sales managers for what nobody may have. */
export interface Answerer extends DemoPerson {
  /** What they mostly need to answer, in minutes of their day. */
  readonly minutesToAnswer: number;
}

/** Somebody's own word on whether they take referrals, and from when it holds. */
export interface AvailabilityWord {
  readonly repId: string;
  readonly heldFrom: Date;
  readonly available: boolean;
  readonly until: Date | null;
}

export interface Vendor {
  readonly admin: DemoPerson;
  readonly partnerManager: DemoPerson;
  readonly salesManagers: readonly Answerer[];
  readonly reps: readonly Answerer[];
  /** Earliest first. */
  readonly availability: readonly AvailabilityWord[];
}

type Sheet = readonly [
  firstName: string,
  lastName: string,
  locale: Locale,
  timeZone: string,
  minutesToAnswer: number,
];

const admins: Sheet = ['Anna', 'Conti', 'en', 'Europe/Rome', 30];
const partnerManagers: Sheet = ['Elena', 'Marchetti', 'en', 'Europe/Rome', 30];
const managers: readonly Sheet[] = [
  ['Roberto', 'Greco', 'it', 'Europe/Rome', 38],
  ['Helen', 'Ward', 'en', 'Europe/London', 31],
];
const reps: readonly Sheet[] = [
  ['Giulia', 'Ferri', 'it', 'Europe/Rome', 11],
  ['Marco', 'Rinaldi', 'it', 'Europe/Rome', 34],
  ['Chiara', 'Galli', 'it', 'Europe/Rome', 19],
  ['Paolo', 'Sala', 'it', 'Europe/Rome', 46],
  ['Lukas', 'Brandt', 'en', 'Europe/Berlin', 23],
  ['Katharina', 'Vogel', 'en', 'Europe/Vienna', 15],
  ['Emma', 'Clarke', 'en', 'Europe/London', 13],
  ['Liam', 'Byrne', 'en', 'Europe/Dublin', 27],
  ['Sofie', 'de Vries', 'en', 'Europe/Amsterdam', 21],
  ['Daniel', 'Reyes', 'en', 'America/New_York', 29],
];

const officeDays = WEEKDAYS.slice(0, 5);
/** Who takes referrals in office hours only. */
const inOfficeHours = 'Liam';
/** Who has left, so many days ago. */
const gone = { firstName: 'Paolo', daysAgo: 19 };

/** The vendor's people, with when they were away: all of it as seen at `now`. */
export function vendorOf(now: Date, chance: Chance): Vendor {
  const invitedAt = before(beginningOf(now), 6 * DAY_MS);
  const person = (sheet: Sheet, role: ViewerRole): Answerer => {
    const [firstName, lastName, locale, timeZone, minutesToAnswer] = sheet;
    const joinedAt = after(invitedAt, chance.between(2 * HOUR_MS, 40 * HOUR_MS));
    return {
      id: chance.id(invitedAt),
      email: `${firstName.toLowerCase()}@staffetta.test`,
      name: `${firstName} ${lastName}`,
      role,
      partnerId: null,
      locale,
      timeZone,
      invitedAt,
      joinedAt,
      deactivatedAt: firstName === gone.firstName ? before(now, gone.daysAgo * DAY_MS) : null,
      workingHours: firstName === inOfficeHours ? officeHours(timeZone) : null,
      minutesToAnswer,
    };
  };
  const sales = reps.map((sheet) => person(sheet, 'SALES_REP'));
  return {
    admin: person(admins, 'ADMIN'),
    partnerManager: person(partnerManagers, 'PARTNER_MANAGER'),
    salesManagers: managers.map((sheet) => person(sheet, 'SALES_MANAGER')),
    reps: sales,
    availability: absencesOf(sales, now),
  };
}

const officeHours = (timeZone: string): WorkingHours => ({
  timeZone,
  weekly: officeDays.map((day) => ({ day, from: '08:30', to: '18:00' })),
});

/** Two holidays that are over, somebody away until tomorrow, and somebody who is back in an hour. */
function absencesOf(sales: readonly Answerer[], now: Date): readonly AvailabilityWord[] {
  const holiday = (firstName: string, daysAgo: number, days: number): AvailabilityWord[] => {
    const heldFrom = before(now, daysAgo * DAY_MS);
    const until = after(heldFrom, days * DAY_MS);
    const repId = repCalled(sales, firstName);
    return [
      { repId, heldFrom, available: false, until },
      { repId, heldFrom: after(until, 8 * MINUTE_MS), available: true, until: null },
    ];
  };
  const tomorrow = after(before(now, now.getTime() % DAY_MS), DAY_MS + 13 * HOUR_MS);
  const words: AvailabilityWord[] = [
    ...holiday('Lukas', 37, 7),
    ...holiday('Marco', 24, 4),
    ...holiday('Emma', 12, 2),
    {
      repId: repCalled(sales, 'Daniel'),
      heldFrom: before(now, 16 * HOUR_MS),
      available: false,
      until: tomorrow,
    },
    {
      repId: repCalled(sales, 'Sofie'),
      heldFrom: before(now, 50 * MINUTE_MS),
      available: false,
      until: after(now, 70 * MINUTE_MS),
    },
  ];
  return words.sort((one, other) => one.heldFrom.getTime() - other.heldFrom.getTime());
}

/** @throws RangeError where nobody of sales has that first name */
export function repCalled(sales: readonly DemoPerson[], firstName: string): string {
  const rep = sales.find(({ name }) => name.startsWith(firstName));
  if (rep === undefined) throw new RangeError(`Nobody of sales is called ${firstName}.`);
  return rep.id;
}
