import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { WEEKDAYS } from './business-calendar.js';
import type { BusinessCalendar } from './business-calendar.js';
import { isOpen, nextOpening, openMilliseconds } from './open-time.js';
import { startClock } from './start-clock.js';
import {
  hasEdgeInChange,
  MINUTE_MS,
  offsetChanges,
  openMinutes,
  shownOpen,
  walkedDue,
  walkedOpenMs,
  walkTime,
} from './testing/wall-walker.js';
import type { WalkedTime } from './testing/wall-walker.js';

/** PROVE_FULL=1 looks at every zone; else at each 40th and at those that are known to be odd. */
const FULL = process.env.PROVE_FULL === '1';
const RUNS = Number(process.env.PROVE_RUNS ?? 30);
const DAY = 1440 * MINUTE_MS;
const ODD = ['Rome', 'Havana', 'Cairo', 'Beirut', 'Lord_Howe', 'Casablanca', 'Nuuk', 'Santiago'];
const ZONES = Intl.supportedValuesOf('timeZone');
const LOOKED_AT = ZONES.filter((z, i) => FULL || i % 40 === 0 || ODD.some((o) => z.endsWith(o)));

interface Tally {
  changes: number;
  crossed: number;
  clocks: number;
  minutes: number;
  asShown: number;
  readonly mismatches: string[];
}

const newTally = (): Tally => ({
  changes: 0,
  crossed: 0,
  clocks: 0,
  minutes: 0,
  asShown: 0,
  mismatches: [],
});

/** A generator of numbers in [0, 1) that gives the same ones each time. */
function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function clockTime(minute: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function daily(timeZone: string, edges: readonly (readonly [number, number])[]): BusinessCalendar {
  const blocks = edges.map(([from, to]) => ({ from: clockTime(from), to: clockTime(to) }));
  const weekly = WEEKDAYS.flatMap((day) => blocks.map((block) => ({ day, ...block })));
  return { timeZone, weekly, closedOn: [], holidaysOf: null };
}

/** Round the clock, a lunch break, a night shift, and edges drawn from all over the day. */
function calendarsFor(
  timeZone: string,
  changeDay: string,
  draw: () => number,
): readonly BusinessCalendar[] {
  const edges = new Set<number>();
  while (edges.size < 8) edges.add(Math.floor(draw() * 97) * 15);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = [...edges].sort((x, y) => x - y);
  const nightEdges = [5, 25, 50, 65, 95, 110, 125, 145, 170, 190].map(
    (n) => n + Math.floor(draw() * 5),
  );
  const [i = 0, j = 0, k = 0, l = 0, m = 0, n = 0, o = 0, p = 0] = nightEdges;
  return [
    daily(timeZone, [[0, 1440]]),
    daily(timeZone, [
      [540, 780],
      [840, 1080],
    ]),
    daily(timeZone, [
      [0, 360],
      [1320, 1440],
    ]),
    daily(timeZone, [
      [a, b],
      [c, d],
      [e, f],
      [g, h],
    ]),
    daily(timeZone, [
      [i, j],
      [k, l],
      [m, n],
      [o, p],
      [1380 + i, 1380 + j],
    ]),
    {
      ...daily(timeZone, [
        [0, 150],
        [150, 1440],
      ]),
      closedOn: [changeDay],
    },
  ];
}

function compare(
  time: WalkedTime,
  calendar: BusinessCalendar,
  middle: number,
  draw: () => number,
  tally: Tally,
): void {
  const open = openMinutes(time, calendar);
  const [first, end] = [DAY, (time.wall.length - 1440) * MINUTE_MS];
  const differs = (what: string, ours: unknown, walked: unknown): void => {
    if (ours === walked) return;
    const at = new Date(time.from + middle).toISOString();
    tally.mismatches.push(
      `${calendar.timeZone} ${at} ${what}: ${String(ours)}, not ${String(walked)} in ${JSON.stringify(calendar.weekly.slice(0, 5))}`,
    );
  };
  if (!hasEdgeInChange(time, calendar)) {
    tally.asShown += 1;
    const shown = shownOpen(time, calendar);
    for (let i = first / MINUTE_MS; i < end / MINUTE_MS; i += 1) {
      if (shown[i] !== open[i]) differs(`walk at ${i}`, open[i], shown[i]);
    }
  }
  for (let n = 0; n < 12; n += 1) {
    const minute = Math.floor((first + draw() * (end - first)) / MINUTE_MS);
    const at = new Date(time.from + minute * MINUTE_MS + Math.floor(draw() * MINUTE_MS));
    tally.minutes += 1;
    differs(`isOpen ${at.toISOString()}`, isOpen(calendar, at), open[minute] === 1);
  }
  for (let n = 0; n < 3; n += 1) {
    const start = first + Math.floor(draw() * (middle - first));
    const toMiddle = walkedOpenMs(open, start, middle);
    const toEnd = walkedOpenMs(open, start, end);
    const from = new Date(time.from + start);
    differs(
      'open until then',
      openMilliseconds(calendar, from, new Date(time.from + middle)),
      toMiddle,
    );
    differs('open', openMilliseconds(calendar, from, new Date(time.from + end)), toEnd);
    if (toEnd === 0) continue;
    const next = time.from + walkedDue(open, start, 1) - 1;
    differs('nextOpening', nextOpening(calendar, from)?.getTime(), next);
    const span = Math.max(1, Math.ceil(toMiddle + draw() * (toEnd - toMiddle)));
    const warnAt = [0.25, 0.5, 0.75].filter((f) => Math.ceil(f * span) < span && span > 8);
    const clock = startClock(
      { respondWithinMs: span, warnAt, clock: 'BUSINESS_HOURS', onBreach: 'ESCALATE', calendar },
      from,
    );
    const due = walkedDue(open, start, span);
    tally.clocks += 1;
    if (start < middle && due > middle) tally.crossed += 1;
    differs(`due ${from.toISOString()} + ${span}`, clock.dueAt.getTime(), time.from + due);
    clock.warnings.forEach(({ at, fraction }) => {
      differs(
        `warned ${fraction}`,
        at.getTime(),
        time.from + walkedDue(open, start, Math.ceil(fraction * span)),
      );
    });
  }
}

/** Three days before the change's and three after it; the outer ones only lead in and out. */
function compareAround(timeZone: string, change: number, draw: () => number, tally: Tally): void {
  const from = Math.floor(change / DAY - 3) * DAY;
  const time = walkTime(timeZone, from, 7 * 1440);
  const changeDay = new Date((time.wall[(change - from) / MINUTE_MS] ?? 0) * MINUTE_MS);
  const middle = change - from;
  const crossed = tally.crossed;
  for (const calendar of calendarsFor(timeZone, changeDay.toISOString().slice(0, 10), draw)) {
    compare(time, calendar, middle, draw, tally);
  }
  if (tally.crossed === crossed) tally.mismatches.push(`${timeZone}: no clock crossed the change`);
  tally.changes += 1;
}

describe('Business hours where the clock on the wall is changed', () => {
  it(`are those that somebody counts who walks through every offset change of 2024 to 2030 in ${LOOKED_AT.length} zones`, () => {
    const tally = newTally();
    LOOKED_AT.forEach((timeZone, i) => {
      const draw = drawsFrom(i + 1);
      for (const change of offsetChanges(timeZone, Date.UTC(2024), Date.UTC(2031))) {
        compareAround(timeZone, change, draw, tally);
      }
    });
    if (FULL) console.info(JSON.stringify({ zones: LOOKED_AT.length, ...tally }));
    expect(tally.changes).toBeGreaterThan(100);
    expect(tally.crossed).toBeGreaterThan(tally.changes);
    expect(tally.asShown).toBeGreaterThan(tally.changes);
    expect(tally.mismatches).toEqual([]);
  }, 1_800_000);

  it.each([
    ['a day that the zone skipped', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    [
      'a zone that went back at one minute past midnight',
      'America/St_Johns',
      '2010-11-07T02:31:00Z',
    ],
    [
      'a zone that went forward at one minute past midnight',
      'America/St_Johns',
      '2010-03-14T03:31:00Z',
    ],
    ['a zone that went three hours back', 'Antarctica/Casey', '2018-03-10T17:00:00Z'],
  ])('are right around %s', (_, timeZone, change) => {
    const tally = newTally();
    for (let seed = 1; seed <= 6; seed += 1) {
      compareAround(timeZone, Date.parse(change), drawsFrom(seed), tally);
    }
    expect(offsetChanges(timeZone, Date.parse(change) - DAY, Date.parse(change) + DAY)).toEqual([
      Date.parse(change),
    ]);
    expect(tally.mismatches).toEqual([]);
  });

  it('notices a walk that is an hour off, so that the comparison is none for show', () => {
    const tally = newTally();
    const change = Date.parse('2026-03-29T01:00:00Z');
    const from = Math.floor(change / DAY - 3) * DAY;
    const time = walkTime('Europe/Paris', from, 7 * 1440);
    const late = { from, wall: time.wall.map((shown, i) => (i > 4.5 * 1440 ? shown - 60 : shown)) };
    compare(late, daily('Europe/Rome', [[540, 1080]]), change - from, drawsFrom(1), tally);
    expect(tally.mismatches.length).toBeGreaterThan(0);
  });
});

describe('Business hours of any calendar', () => {
  const edges = fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 8 })
    .map((drawn) => drawn.toSorted((a, b) => a - b));
  const week = fc.array(edges, { minLength: 7, maxLength: 7 });

  it('are those that somebody counts who walks through them', () => {
    const tally = newTally();
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2024) / DAY, max: Date.UTC(2030) / DAY }),
        week,
        fc.array(fc.integer({ min: 2, max: 7 }), { maxLength: 2 }),
        fc.nat(),
        (timeZone, day, drawn, closed, seed) => {
          const weekly = WEEKDAYS.flatMap((weekday, i) => blocks(weekday, drawn[i] ?? []));
          const closedOn = closed.map((n) => new Date((day + n) * DAY).toISOString().slice(0, 10));
          const calendar = { timeZone, weekly, closedOn, holidaysOf: null };
          const time = walkTime(timeZone, day * DAY, 10 * 1440);
          compare(time, calendar, 5 * DAY, drawsFrom(seed), tally);
          expect(tally.mismatches).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
    expect(tally.clocks).toBeGreaterThan(RUNS);
  });

  function blocks(
    day: (typeof WEEKDAYS)[number],
    drawn: readonly number[],
  ): BusinessCalendar['weekly'] {
    return drawn.flatMap((from, i) => {
      const to = drawn[i + 1];
      return i % 2 === 1 || to === undefined
        ? []
        : [{ day, from: clockTime(from), to: clockTime(to) }];
    });
  }
});
