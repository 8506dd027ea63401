import type { Weekday } from '../generated/graphql';

export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** Local times, `09:00`; an end of `00:00` is midnight, the end of that day. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export type Week = Readonly<Record<Weekday, readonly Stretch[]>>;

export interface OpenBlock extends Stretch {
  readonly day: Weekday;
}

export type StretchProblem = 'missing' | 'order' | 'overlap';

const empty: Week = {
  MONDAY: [],
  TUESDAY: [],
  WEDNESDAY: [],
  THURSDAY: [],
  FRIDAY: [],
  SATURDAY: [],
  SUNDAY: [],
};

const MIDNIGHT = '24:00';
/** A time field has no 24:00: it shows it as the 00:00 that it is on the next day. */
const shown = (time: string): string => (time === MIDNIGHT ? '00:00' : time.slice(0, 5));
const stored = ({ from, to }: Stretch): Stretch => ({ from, to: to === '00:00' ? MIDNIGHT : to });

export function weekOf(blocks: readonly OpenBlock[]): Week {
  const week = { ...empty };
  for (const { day, from, to } of blocks)
    week[day] = [...week[day], { from: shown(from), to: shown(to) }].toSorted((a, b) =>
      a.from.localeCompare(b.from),
    );
  return week;
}

export const blocksOf = (week: Week): OpenBlock[] =>
  WEEKDAYS.flatMap((day) => week[day].map((stretch) => ({ day, ...stored(stretch) })));

interface Hours {
  readonly timeZone: string;
  readonly weekly: readonly OpenBlock[];
}

/** Whether two are the same hours, in whatever order they are listed; null: at any hour. */
export function isSame(one: Hours | null, other: Hours | null): boolean {
  const told = (hours: Hours | null): string =>
    JSON.stringify(hours && [hours.timeZone, blocksOf(weekOf(hours.weekly))]);
  return told(one) === told(other);
}

/** What is wrong with each stretch of a day, in its place; null where it is fine. */
export function problemsOf(day: readonly Stretch[]): readonly (StretchProblem | null)[] {
  return day.map((stretch, index) => {
    const { from, to } = stored(stretch);
    if (from === '' || to === '') return 'missing';
    if (from >= to) return 'order';
    const meets = (other: Stretch): boolean => from < stored(other).to && other.from < to;
    return day.slice(0, index).some(meets) ? 'overlap' : null;
  });
}

export const isFine = (week: Week): boolean =>
  WEEKDAYS.every((day) => problemsOf(week[day]).every((problem) => problem === null));

/** A further stretch, where the day still has room: the afternoon after a morning. */
export function nextStretch(day: readonly Stretch[]): Stretch {
  const last = day.at(-1);
  if (!last) return { from: '09:00', to: '18:00' };
  if (last.to <= '14:00' && last.to !== '00:00') return { from: '14:00', to: '18:00' };
  return { from: last.to, to: '00:00' };
}
