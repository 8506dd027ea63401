import { durationMs } from '../../../i18n/durations';
import type {
  BreachAction,
  CreateQueueInput,
  SlaClock,
  SlaPolicyInput,
  Weekday,
} from '../generated/graphql';
import type { QueueSettings, Sla } from '../queries';

export interface OpenHours {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

export interface CalendarDraft {
  readonly timeZone: string;
  readonly holidaysOf: string | null;
  readonly closedOn: readonly string[];
  readonly weekly: readonly OpenHours[];
}

export interface MemberDraft {
  readonly repId: string;
  readonly name: string;
  readonly weight: number;
  readonly dailyCap: number | null;
}

/** A queue while it is being edited, as its fields hold it. */
export interface QueueDraft {
  readonly name: string;
  readonly countries: readonly string[];
  readonly subdivisions: readonly string[];
  readonly productLines: readonly string[];
  readonly members: readonly MemberDraft[];
  readonly respondMinutes: number;
  /** In percent of the time. */
  readonly warnAt: readonly number[];
  readonly clock: SlaClock;
  readonly onBreach: BreachAction;
  /** Kept while the clock runs around it, so that switching back and forth loses nothing. */
  readonly calendar: CalendarDraft;
}

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

const LONGEST_MINUTES = 90 * 24 * 60;

/** What the API’s own types would refuse before a sentence could be said. */
export const isTimeToAnswer = (minutes: number): boolean =>
  minutes > 0 && minutes <= LONGEST_MINUTES;

const WORKDAYS = WEEKDAYS.slice(0, 5);
const MINUTE_MS = 60_000;

const usualCalendar = (timeZone: string): CalendarDraft => ({
  timeZone,
  holidaysOf: null,
  closedOn: [],
  weekly: WORKDAYS.map((day) => ({ day, from: '09:00', to: '18:00' })),
});

export const newDraft = (timeZone: string): QueueDraft => ({
  ...{ name: '', countries: [], subdivisions: [], productLines: [], members: [] },
  ...{ respondMinutes: 120, warnAt: [50, 75], clock: 'WALL_CLOCK', onBreach: 'REASSIGN' },
  calendar: usualCalendar(timeZone),
});

export function draftOf(
  { name, countries, subdivisions, productLines, members, sla }: QueueSettings,
  timeZone: string,
): QueueDraft {
  return {
    ...{ name, countries, subdivisions, productLines },
    members: members.map(({ rep, weight, dailyCap }) => ({
      ...{ repId: rep.id, name: rep.name, weight, dailyCap },
    })),
    ...slaDraft(sla, timeZone),
  };
}

function slaDraft(
  { respondWithin, warnAt, clock, onBreach, calendar }: Sla,
  timeZone: string,
): Pick<QueueDraft, 'respondMinutes' | 'warnAt' | 'clock' | 'onBreach' | 'calendar'> {
  return {
    ...{ clock, onBreach, calendar: calendar ?? usualCalendar(timeZone) },
    respondMinutes: Math.round(durationMs(respondWithin) / MINUTE_MS),
    warnAt: warnAt.map((fraction) => Math.round(fraction * 10_000) / 100),
  };
}

/** What the API is given to preview and to save. */
export function inputOf(draft: QueueDraft): CreateQueueInput {
  const { name, countries, subdivisions, productLines, members } = draft;
  return {
    ...{ name: name.trim(), countries, subdivisions, productLines, sla: slaOf(draft) },
    members: members.map(({ repId, weight, dailyCap }) => ({ repId, weight, dailyCap })),
  };
}

function slaOf({ respondMinutes, warnAt, clock, onBreach, calendar }: QueueDraft): SlaPolicyInput {
  return {
    ...{ clock, onBreach, respondWithin: `PT${respondMinutes}M` },
    warnAt: warnAt.map((percent) => percent / 100),
    ...(clock === 'BUSINESS_HOURS' && { calendar }),
  };
}

/** Places are of its countries: those of one that left, leave with it. */
export const withCountries = (draft: QueueDraft, countries: readonly string[]): QueueDraft => ({
  ...draft,
  countries,
  subdivisions: draft.subdivisions.filter((code) =>
    countries.some((country) => code.startsWith(`${country}-`)),
  ),
});

/** The hours of Monday for all days from Tuesday to Friday. */
export const mondayForAll = (calendar: CalendarDraft): CalendarDraft => {
  const monday = calendar.weekly.filter(({ day }) => day === 'MONDAY');
  return {
    ...calendar,
    weekly: [
      ...WORKDAYS.flatMap((day) => monday.map((hours) => ({ ...hours, day }))),
      ...calendar.weekly.filter(({ day }) => !WORKDAYS.includes(day)),
    ],
  };
};
