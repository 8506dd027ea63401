import type { QueueMemberSettings, QueueSettings } from '#directory';
import { WEEKDAYS } from '#sla';
import type { BusinessCalendar, SlaPolicy } from '#sla';
import type { Chance } from './chance.js';
import { DAY_MS, HOUR_MS, after, before, beginningOf } from './moments.js';
import { repCalled } from './vendor-people.js';
import type { Vendor } from './vendor-people.js';

/** A queue as it stood from then on. */
export interface QueueRevision extends QueueSettings {
  readonly heldFrom: Date;
}

const officeDays = WEEKDAYS.slice(0, 5);

/** With the lunch break and the holidays of Germany. */
export const dachCalendar: BusinessCalendar = {
  timeZone: 'Europe/Berlin',
  weekly: officeDays.flatMap((day) => [
    { day, from: '09:00', to: '12:30' },
    { day, from: '13:30', to: '18:00' },
  ]),
  closedOn: [],
  holidaysOf: 'DE',
};

export const worldwideCalendar: BusinessCalendar = {
  timeZone: 'America/New_York',
  weekly: officeDays.map((day) => ({ day, from: '08:00', to: '18:00' })),
  closedOn: [],
  holidaysOf: 'US',
};

const wallClock = (hours: number, onBreach: SlaPolicy['onBreach'] = 'REASSIGN'): SlaPolicy => ({
  respondWithinMs: hours * HOUR_MS,
  warnAt: [0.5, 0.75],
  clock: 'WALL_CLOCK',
  onBreach,
  calendar: null,
});

const openHours = (hours: number, calendar: BusinessCalendar): SlaPolicy => ({
  ...wallClock(hours),
  clock: 'BUSINESS_HOURS',
  calendar,
});

interface Sheet {
  readonly name: string;
  readonly countries?: readonly string[];
  readonly subdivisions?: readonly string[];
  readonly productLines?: readonly string[];
  readonly fallback?: true;
  readonly sla: SlaPolicy;
  readonly members: readonly Membership[];
}

type Membership = readonly [firstName: string, weight?: number, dailyCap?: number];

const sheets: readonly Sheet[] = [
  {
    name: 'Italy',
    countries: ['IT'],
    sla: wallClock(2),
    members: [
      ['Giulia', 1],
      ['Marco', 1],
      ['Paolo', 1],
    ],
  },
  {
    name: 'Lombardy',
    countries: ['IT'],
    subdivisions: ['IT-25'],
    sla: wallClock(2),
    members: [['Giulia'], ['Chiara']],
  },
  {
    name: 'DACH',
    countries: ['DE', 'AT', 'CH'],
    sla: openHours(4, dachCalendar),
    members: [
      ['Lukas', 2],
      ['Katharina', 1, 8],
    ],
  },
  {
    name: 'UK & Ireland',
    countries: ['GB', 'IE'],
    sla: wallClock(2, 'ESCALATE'),
    members: [['Emma'], ['Liam']],
  },
  {
    name: 'Analytics EMEA',
    productLines: ['ANALYTICS'],
    sla: wallClock(4),
    members: [
      ['Sofie', 3],
      ['Katharina', 1],
      ['Liam', 2],
    ],
  },
  {
    name: 'Payments Italy',
    countries: ['IT'],
    productLines: ['PAYMENTS'],
    sla: wallClock(1),
    members: [['Marco'], ['Chiara']],
  },
  {
    name: 'Worldwide',
    fallback: true,
    sla: openHours(4, worldwideCalendar),
    members: [
      ['Daniel', 2, 12],
      ['Sofie', 1, 6],
      ['Paolo', 1, 4],
    ],
  },
];

/** What was changed since, and how many days ago. */
const changes: readonly (Pick<Sheet, 'name' | 'members'> & { readonly daysAgo: number })[] = [
  {
    name: 'Italy',
    daysAgo: 33,
    members: [
      ['Giulia', 2],
      ['Marco', 1],
      ['Chiara', 1],
      ['Paolo', 1, 5],
    ],
  },
  {
    name: 'DACH',
    daysAgo: 21,
    members: [
      ['Lukas', 3],
      ['Katharina', 2, 8],
    ],
  },
];

/** Every revision of every queue, the earliest first. */
export function queueRevisionsOf(
  vendor: Vendor,
  now: Date,
  chance: Chance,
): readonly QueueRevision[] {
  const opened = before(beginningOf(now), 4 * DAY_MS);
  const membersOf = (members: readonly Membership[]): QueueMemberSettings[] =>
    members.map(([firstName, weight = 1, dailyCap = null]) => ({
      repId: repCalled(vendor.reps, firstName),
      weight,
      dailyCap,
    }));
  const first = sheets.map((sheet, i): QueueRevision => {
    const createdAt = after(opened, i * 11 * 60_000);
    return {
      id: chance.id(createdAt),
      name: sheet.name,
      countries: sheet.countries ?? [],
      subdivisions: sheet.subdivisions ?? [],
      productLines: sheet.productLines ?? [],
      fallback: sheet.fallback ?? false,
      sla: sheet.sla,
      revision: 1,
      createdAt,
      heldFrom: createdAt,
      members: membersOf(sheet.members),
    };
  });
  const second = changes.flatMap(({ name, members, daysAgo }): QueueRevision[] => {
    const queue = first.find((each) => each.name === name);
    const heldFrom = before(now, daysAgo * DAY_MS);
    return queue ? [{ ...queue, members: membersOf(members), revision: 2, heldFrom }] : [];
  });
  return [...first, ...second].sort((a, b) => a.heldFrom.getTime() - b.heldFrom.getTime());
}
