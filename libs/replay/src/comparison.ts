import type { Because, LeadClass } from '#qualification';
import type { Course } from './course.js';
import type { Period, RecordedReferral } from './recorded.js';
import { noLoad } from './rep-loads.js';
import type { RepLoad, RepLoads } from './rep-loads.js';

export const CHANGE_KINDS = ['CLASS', 'REP', 'BREACH'] as const;
/** What of a referral would have been otherwise: its lead class, who had it, whether a clock of it ran out. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How a referral went, or would have gone. */
export interface Fate {
  readonly leadClass: LeadClass;
  /** Who had it, in order; none: sales did not get it. */
  readonly repIds: readonly string[];
  /** The queue that it came to first. */
  readonly queueId: string | null;
  readonly breached: boolean;
}

export interface Change {
  readonly referralId: string;
  readonly submittedAt: Date;
  readonly kinds: readonly ChangeKind[];
  readonly before: Fate;
  readonly after: Fate;
  /** The criteria that come out otherwise, by the rules tried; none where the class stays. */
  readonly because: readonly Because[];
}

export interface Outcome {
  readonly byClass: Readonly<Record<LeadClass, number>>;
  readonly toSales: number;
  /** Referrals of which a clock ran out. */
  readonly breached: number;
}

export interface RepComparison {
  readonly repId: string;
  readonly before: RepLoad;
  readonly after: RepLoad;
}

export interface Comparison {
  readonly referrals: number;
  /** Those that go, by the settings that held, exactly as they went. */
  readonly asRecorded: number;
  readonly before: Outcome;
  readonly after: Outcome;
  /** How many went from one class to another, by both; what is absent is 0. */
  readonly classes: readonly {
    readonly before: LeadClass;
    readonly after: LeadClass;
    readonly referrals: number;
  }[];
  readonly changed: Readonly<Record<ChangeKind | 'ANY', number>>;
  /** Most assignments first. */
  readonly reps: readonly RepComparison[];
}

type Counts = { -readonly [K in keyof Outcome]: Outcome[K] } & {
  byClass: Record<LeadClass, number>;
};

/** Holds both courses of each referral side by side. */
export class Comparing {
  private readonly before = noCounts();
  private readonly after = noCounts();
  private readonly classes = new Map<string, number>();
  private readonly changed = { ANY: 0, CLASS: 0, REP: 0, BREACH: 0 };
  private referrals = 0;
  private asRecorded = 0;

  constructor(private readonly period: Period) {}

  /** @returns what is otherwise; null: nothing */
  add(was: Course, wouldBe: Course): Change | null {
    const [before, after] = [fateOf(was), fateOf(wouldBe)];
    const recorded = fateOnRecord(was.record, this.period);
    this.referrals += 1;
    if (differences(recorded, before).length === 0) this.asRecorded += 1;
    count(this.before, before);
    count(this.after, after);
    const cell = `${before.leadClass} ${after.leadClass}`;
    this.classes.set(cell, (this.classes.get(cell) ?? 0) + 1);
    const kinds = differences(before, after);
    if (kinds.length === 0) return null;
    for (const kind of ['ANY' as const, ...kinds]) this.changed[kind] += 1;
    const { id: referralId, submittedAt } = was.record;
    const because = kinds.includes('CLASS') ? newReasons(was, wouldBe) : [];
    return { referralId, submittedAt, kinds, before, after, because };
  }

  result(before: RepLoads, after: RepLoads): Comparison {
    const repIds = new Set([...before.byRep.keys(), ...after.byRep.keys()]);
    const reps = [...repIds].map((repId) => ({
      repId,
      before: before.byRep.get(repId) ?? noLoad,
      after: after.byRep.get(repId) ?? noLoad,
    }));
    return {
      referrals: this.referrals,
      asRecorded: this.asRecorded,
      before: this.before,
      after: this.after,
      classes: [...this.classes].map(([cell, referrals]) => {
        const [from, to] = cell.split(' ') as [LeadClass, LeadClass];
        return { before: from, after: to, referrals };
      }),
      changed: this.changed,
      reps: reps.sort(
        (one, other) =>
          other.before.assigned - one.before.assigned || (one.repId < other.repId ? -1 : 1),
      ),
    };
  }
}

const noCounts = (): Counts => ({
  byClass: { EQL: 0, SQL: 0, MQL: 0, UNQUALIFIED: 0 },
  toSales: 0,
  breached: 0,
});

function count(counts: Counts, { leadClass, repIds, breached }: Fate): void {
  counts.byClass[leadClass] += 1;
  if (repIds.length > 0) counts.toSales += 1;
  if (breached) counts.breached += 1;
}

const fateOf = ({ leadClass, reps, firstQueueId, breached }: Course): Fate => ({
  leadClass,
  repIds: reps,
  queueId: firstQueueId,
  breached,
});

function fateOnRecord({ verdicts, assignments }: RecordedReferral, { before }: Period): Fate {
  const had = assignments.filter(({ assignedAt }) => assignedAt < before);
  return {
    leadClass: verdicts.findLast(({ madeAt }) => madeAt < before)?.leadClass ?? 'UNQUALIFIED',
    repIds: had.map(({ repId }) => repId),
    queueId: had[0]?.queueId ?? null,
    breached: had.some(({ breachedAt }) => breachedAt !== null && breachedAt < before),
  };
}

function differences(one: Fate, other: Fate): readonly ChangeKind[] {
  const sameReps =
    one.repIds.length === other.repIds.length &&
    one.repIds.every((repId, index) => repId === other.repIds[index]);
  return [
    ...(one.leadClass === other.leadClass ? [] : ['CLASS' as const]),
    ...(sameReps ? [] : ['REP' as const]),
    ...(one.breached === other.breached ? [] : ['BREACH' as const]),
  ];
}

function newReasons(was: Course, wouldBe: Course): readonly Because[] {
  const outcomes = new Map(was.criteria.map(({ code, outcome }) => [code, outcome]));
  return wouldBe.criteria
    .filter(({ code, outcome }) => outcomes.get(code) !== outcome)
    .map(({ because }) => because);
}
