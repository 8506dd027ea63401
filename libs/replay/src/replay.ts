import type { Ledger } from '#routing';
import { Comparing } from './comparison.js';
import type { Change, Comparison } from './comparison.js';
import type { OwnedAccount } from './account-owners.js';
import { Course } from './course.js';
import type { Pace } from './pace.js';
import type { Period, RecordedReferral } from './recorded.js';
import { SettingsOverTime, withDraft } from './settings-over-time.js';
import type { Draft, PastSettings } from './settings-over-time.js';
import { World } from './world.js';

/** What stood when the period began, and what is tried on it. */
export interface Premise {
  readonly period: Period;
  readonly past: PastSettings;
  readonly draft: Draft;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Who owned accounts; whose story moved last comes last. */
  readonly owners: readonly OwnedAccount[];
  readonly pace: Pace;
}

interface Pair {
  readonly was: Course;
  readonly wouldBe: Course;
}

/**
 * A period twice over, side by side: under the settings as they held, and under the draft. What
 * people did is the same in both; what is decided, is decided by the rules that decide in earnest.
 * The first is set against what truly happened as well: as long as the two agree, what differs in
 * the second is the draft's doing.
 */
export class Replay {
  private readonly before: World;
  private readonly after: World;
  private readonly comparing: Comparing;
  private readonly open = new Map<string, Pair>();

  /** @param onChange told of each referral that goes otherwise, once nothing more can happen to it */
  constructor(
    private readonly premise: Premise,
    private readonly onChange: (change: Change) => void,
  ) {
    const { past, draft, ...given } = premise;
    this.comparing = new Comparing(given.period);
    const settled = (course: Course): void => this.settled(course);
    const world = (settings: PastSettings): World =>
      new World({ ...given, settings: new SettingsOverTime(settings) }, settled);
    this.before = world(past);
    this.after = world(withDraft(past, draft));
  }

  /** Referrals in the order of their submission, those of before the period first. */
  add(record: RecordedReferral): void {
    this.goOn(record.submittedAt);
    const pair = { was: new Course(record), wouldBe: new Course(record) };
    this.open.set(record.id, pair);
    this.before.add(pair.was);
    this.after.add(pair.wouldBe);
  }

  /** Once the last one is on the agenda: what there is to tell of all of them. */
  end(): Comparison {
    this.goOn(this.premise.period.before);
    return this.comparing.result(this.before.loads, this.after.loads);
  }

  /** What the queues remember at this moment under the draft, for whoever checks that it is fair. */
  get ledgersAfter(): ReadonlyMap<string, Ledger> {
    return this.after.ledgers;
  }

  private goOn(before: Date): void {
    this.before.goOn(before);
    this.after.goOn(before);
  }

  private settled({ record }: Course): void {
    const pair = this.open.get(record.id);
    if (!pair || !isSettled(pair.was) || !isSettled(pair.wouldBe)) return;
    this.open.delete(record.id);
    if (record.submittedAt < this.premise.period.from) return;
    const change = this.comparing.add(pair.was, pair.wouldBe);
    if (change) this.onChange(change);
  }
}

const isSettled = ({ pending, isOnAgenda }: Course): boolean => isOnAgenda && pending === 0;
