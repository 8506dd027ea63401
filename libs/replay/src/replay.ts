import type { Ledger } from '#routing';
import { Comparing } from './comparison.js';
import type { Change, Comparison } from './comparison.js';
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
  /** By account, when one of its referrals was first accepted within the period. */
  private readonly acceptedAt = new Map<string, Date>();

  /** @param onChange told of each referral that goes otherwise, once nothing more can happen to it */
  constructor(
    private readonly premise: Premise,
    private readonly onChange: (change: Change) => void,
  ) {
    const { period, past, draft, ledgers, pace } = premise;
    this.comparing = new Comparing(period);
    const settled = (course: Course): void => this.settled(course);
    const world = (settings: PastSettings): World =>
      new World({ period, settings: new SettingsOverTime(settings), ledgers, pace }, settled);
    this.before = world(past);
    this.after = world(withDraft(past, draft));
  }

  /** Referrals in the order of their submission, those of before the period first. */
  add(record: RecordedReferral): void {
    this.goOn(record.submittedAt);
    const owner = this.ownerBefore(record);
    const pair = { was: new Course(record, owner), wouldBe: new Course(record, owner) };
    this.open.set(record.id, pair);
    this.noteAcceptance(record, pair.was.accountKey);
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

  /**
   * Who owned the account by something of before the period: on record where the referral went to
   * its owner, unless a referral of the period made them that; then the worlds know it themselves.
   */
  private ownerBefore({ assignments, submittedAt, ...record }: RecordedReferral): string | null {
    const [first] = assignments;
    if (first?.reason !== 'ACCOUNT_OWNER') return null;
    const since = this.acceptedAt.get(record.verdicts[0]?.facts.accountKey ?? record.accountKey);
    return since && since < submittedAt ? null : first.repId;
  }

  private noteAcceptance({ assignments }: RecordedReferral, accountKey: string): void {
    const { from } = this.premise.period;
    for (const { respondedAt, end } of assignments)
      if (respondedAt && respondedAt >= from && end !== 'DECLINED') {
        const known = this.acceptedAt.get(accountKey);
        if (!known || respondedAt < known) this.acceptedAt.set(accountKey, respondedAt);
      }
  }
}

const isSettled = ({ pending, isOnAgenda }: Course): boolean => isOnAgenda && pending === 0;
