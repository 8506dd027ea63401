/**
 * A period under one set of settings: what people did is given, what follows from it is decided by
 * the rules that decide in earnest. Writes nothing, and takes no turn but its own.
 */
import { rulesAt } from '#directory';
import { dispositionOf, qualify, readFacts } from '#qualification';
import { Desk, nextOwner, ownerByHand } from '#referrals';
import type { Placeable, Placed, PlacingCause } from '#referrals';
import { declinesElsewhere, emptyLedger, handBack, recordedTurn } from '#routing';
import type { Ledger } from '#routing';
import { AccountOwners } from './account-owners.js';
import type { OwnedAccount } from './account-owners.js';
import { Agenda } from './agenda.js';
import { Course, heldBy } from './course.js';
import type { Held } from './course.js';
import { foresee } from './foresee.js';
import type { Foreseen } from './foresee.js';
import { Leavers } from './leavers.js';
import type { Pace } from './pace.js';
import { recordedMoments } from './recorded-moments.js';
import type { Deed } from './recorded-moments.js';
import type { Period, RecordedVerdict } from './recorded.js';
import { RepLoads } from './rep-loads.js';
import type { SettingsOverTime } from './settings-over-time.js';

const DAY_MS = 86_400_000;

type Happening =
  | Deed
  | { readonly kind: 'ANSWER'; readonly number: number; readonly declines: boolean }
  | { readonly kind: 'BREACH'; readonly number: number }
  | { readonly kind: 'LAPSE'; readonly verdicts: number };

type Moment =
  | { readonly at: Date; readonly course: Course; readonly what: Happening }
  | { readonly at: Date; readonly leaves: string };

export interface Given {
  readonly period: Period;
  readonly settings: SettingsOverTime;
  /** What the queues remember as the period begins. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Who owns accounts as it begins; whose story moved last comes last. */
  readonly owners: readonly OwnedAccount[];
  readonly pace: Pace;
}

export class World {
  readonly loads = new RepLoads();
  readonly ledgers: Map<string, Ledger>;
  private readonly agenda = new Agenda<Moment>();
  private readonly owners: AccountOwners;
  private readonly leavers: Leavers;

  /** @param onSettled told of each course as nothing more can happen to it within the period */
  constructor(
    private readonly given: Given,
    private readonly onSettled: (course: Course) => void,
  ) {
    const { period, settings } = given;
    this.ledgers = new Map(given.ledgers);
    this.owners = new AccountOwners(given.owners);
    const leaving = settings.leaving(period.from, period.before);
    this.leavers = new Leavers(leaving);
    for (const { repId, at } of leaving) this.agenda.add(at.getTime(), null, { at, leaves: repId });
  }

  /** Puts a referral on the agenda, as it stands when the period begins or as it is submitted. */
  add(course: Course): void {
    const { record } = course;
    if (record.submittedAt < this.given.period.from) this.takeUp(course);
    for (const { deed, ...moment } of recordedMoments(record, this.given.period))
      this.expect(course, moment, deed);
    course.isOnAgenda = true;
    if (course.pending === 0) this.onSettled(course);
  }

  /** Lets everything happen that is due before that moment. */
  goOn(before: Date): void {
    const until = before.getTime();
    for (let next = this.agenda.takeBefore(until); next; next = this.agenda.takeBefore(until))
      if ('leaves' in next) this.leave(next.leaves, next.at);
      else {
        this.happen(next.course, next.what, next.at);
        this.done(next.course);
      }
  }

  private happen(course: Course, what: Happening, now: Date): void {
    switch (what.kind) {
      case 'FACTS':
        this.judge(course, what.verdict, what.isFirst, now);
        break;
      case 'ANSWER':
        if (course.status === 'ASSIGNED' && course.held?.number === what.number)
          this.answer(course, course.held, what.declines, now);
        break;
      case 'BREACH':
        if (course.status === 'ASSIGNED' && course.held?.number === what.number)
          this.breach(course, course.held, now);
        break;
      case 'HANDED_OVER':
        if (course.isWithRep && course.held && course.held.repId === what.from)
          this.handOver(course, course.held, what.to, now);
        break;
      case 'LAPSE':
        if (course.status === 'ACTION_REQUIRED' && course.verdicts === what.verdicts)
          course.status = 'LAPSED';
        break;
      case 'DEAL_MOVED':
        if (course.makesAnOwner && course.held)
          this.owners.add(course.accountKey, course.record.id, course.held.repId);
        break;
      case 'WITHDRAWN':
        if (course.isUndecided || course.isWithRep) this.end(course, 'WITHDRAWN');
        break;
      case 'CLOSED':
        if (course.status === 'ACCEPTED') this.close(course);
    }
  }

  /** The state in which an earlier referral comes into the period. */
  private takeUp(course: Course): void {
    const { from } = this.given.period;
    const { verdicts, assignments, closedAt } = course.record;
    const made = verdicts.filter(({ madeAt }) => madeAt < from);
    const had = assignments.filter(({ assignedAt }) => assignedAt < from);
    const [verdict, last] = [made.at(-1), had.at(-1)];
    course.verdicts = made.length;
    course.reps = had.map(({ repId }) => repId);
    course.firstQueueId = had[0]?.queueId ?? null;
    course.leadClass = verdict?.leadClass ?? course.leadClass;
    course.country = verdict?.facts.country ?? '';
    if (!last) {
      // What was judged anew later on was undecided until then.
      const isPromoted = verdicts[made.length]?.becauseOf === 'PROMOTED';
      course.status = isPromoted ? 'NURTURING' : 'ACTION_REQUIRED';
      return;
    }
    course.held = heldBy(last);
    if (closedAt && closedAt < from) {
      course.status = 'CLOSED';
      return;
    }
    course.status = last.respondedAt && last.respondedAt < from ? 'ACCEPTED' : 'ASSIGNED';
    this.leavers.hold(course, last.repId, from);
    if (course.status === 'ASSIGNED') this.expectAnswer(course, course.held);
  }

  private judge(course: Course, verdict: RecordedVerdict, isFirst: boolean, now: Date): void {
    const promoted = verdict.becauseOf === 'PROMOTED';
    if (isFirst ? course.status !== 'UNJUDGED' : !course.isUndecided) return;
    if (promoted && course.status !== 'NURTURING') return;
    course.verdicts += 1;
    const toSales = this.conclude(course, verdict);
    if (!toSales && !promoted) return;
    // It passed, and waited on until nobody else held its account.
    if (course.record.verdicts[course.verdicts]?.becauseOf === 'FREED') return;
    const owner = isFirst ? this.owners.of(course.accountKey) : null;
    this.place(course, now, 'FIRST', null, { owner });
  }

  /** Judges by the rules of the moment; returns whether sales gets it. */
  private conclude(course: Course, { facts, madeAt }: RecordedVerdict): boolean {
    const rules = rulesAt(this.given.settings.at(madeAt), madeAt);
    const verdict = qualify(readFacts(facts), rules, madeAt);
    const disposition = dispositionOf(verdict, rules);
    course.leadClass = verdict.leadClass;
    course.criteria = verdict.criteria;
    course.country = facts.country;
    if (disposition === 'SALES') return true;
    course.status = disposition;
    if (disposition === 'ACTION_REQUIRED') {
      const at = new Date(madeAt.getTime() + rules.waiting.lapseAfterDays * DAY_MS);
      this.expect(course, unplaced(at), { kind: 'LAPSE', verdicts: course.verdicts });
    }
    return false;
  }

  private answer(course: Course, held: Held, declines: boolean, now: Date): void {
    if (!declines) {
      course.status = 'ACCEPTED';
      this.owners.add(course.accountKey, course.record.id, held.repId);
      return;
    }
    this.giveTurnBack(held, now);
    this.place(course, now, 'DECLINED', held);
  }

  private breach(course: Course, held: Held, now: Date): void {
    course.breached = true;
    this.loads.breached(held.repId);
    if (held.onBreach === 'REASSIGN') this.place(course, now, 'SLA_BREACHED', held);
  }

  private handOver(course: Course, held: Held, to: string, now: Date): void {
    const desk = new Desk(now, this.given.settings.at(now));
    this.owners.remove(course.accountKey, course.record.id);
    this.give(course, ownerByHand(desk, placingOf(course, 'FIRST', held, null), to), now);
  }

  /** What the leaver has in hand goes to others, in the order of the referrals' ids as in earnest. */
  private leave(repId: string, now: Date): void {
    for (const course of this.leavers.leave(repId)) {
      if (course.isWithRep && course.held) {
        this.owners.remove(course.accountKey, course.record.id);
        const leaving = new Set([repId]);
        this.place(course, now, 'REP_DEACTIVATED', course.held, { leaving });
      }
      this.done(course);
    }
  }

  private close(course: Course): void {
    const { won, id } = course.record;
    if (!won) this.owners.remove(course.accountKey, id);
    this.leavers.letGo(course);
    course.status = 'CLOSED';
  }

  private end(course: Course, status: 'WITHDRAWN'): void {
    this.owners.remove(course.accountKey, course.record.id);
    this.leavers.letGo(course);
    course.status = status;
    course.held = null;
  }

  private place(
    course: Course,
    now: Date,
    cause: PlacingCause,
    previous: Held | null,
    { owner = null, leaving }: { owner?: string | null; leaving?: ReadonlySet<string> } = {},
  ): void {
    const desk = new Desk(now, this.given.settings.at(now), leaving);
    for (const [queueId, ledger] of this.ledgers) desk.ledgers.set(queueId, ledger);
    const placed = nextOwner(desk, placingOf(course, cause, previous, owner));
    if (placed.turn) this.ledgers.set(placed.turn.queueId, placed.turn.ledger);
    this.give(course, placed, now);
  }

  private give(course: Course, { assignment }: Placed, now: Date): void {
    const { repId, queueId, number, assignedAt, dueAt, sla } = assignment;
    course.status = 'ASSIGNED';
    course.reps = [...course.reps, repId];
    course.firstQueueId ??= queueId;
    const taken = recordedTurn(assignment);
    const onBreach = sla?.onBreach ?? null;
    course.held = { number, repId, queueId, assignedAt, dueAt, onBreach, turn: taken };
    this.loads.assigned(repId);
    if (taken) this.loads.turn(repId, taken.shares, 1);
    this.leavers.letGo(course);
    this.leavers.hold(course, repId, now);
    this.expectAnswer(course, course.held);
  }

  private giveTurnBack({ repId, queueId, turn, assignedAt }: Held, now: Date): void {
    const { settings, period } = this.given;
    const directory = settings.at(now);
    const queue = queueId === null ? undefined : directory.queuesById.get(queueId);
    if (!queue) return;
    const day = new Desk(now, directory).dayOf(queue);
    const ledger = this.ledgers.get(queue.id) ?? emptyLedger;
    const elsewhere = declinesElsewhere(this.ledgers, { repId, queueId: queue.id, day });
    const after = handBack(ledger, { repId, day, elsewhere, taken: turn });
    this.ledgers.set(queue.id, after.ledger);
    if (turn && after.givenBack && assignedAt >= period.from)
      this.loads.turn(repId, turn.shares, -1);
  }

  private expectAnswer(course: Course, held: Held): void {
    const { answer, breach } = foresee(course, held, this.given.pace);
    const { number } = held;
    if (breach) this.expect(course, breach, { kind: 'BREACH', number });
    if (answer) this.expect(course, answer, { kind: 'ANSWER', number, declines: answer.declines });
  }

  private expect(course: Course, { at, orderAt, turn }: Foreseen, what: Happening): void {
    const { from, before } = this.given.period;
    if (at < from || at >= before) return;
    course.pending += 1;
    const moment = Math.min(orderAt.getTime(), before.getTime() - 1);
    this.agenda.add(moment, turn, { at, course, what });
  }

  private done(course: Course): void {
    course.pending -= 1;
    if (course.pending === 0) this.onSettled(course);
  }
}

const unplaced = (at: Date): Foreseen => ({ at, orderAt: at, turn: null });

function placingOf(
  course: Course,
  cause: PlacingCause,
  previous: Held | null,
  accountOwnerId: string | null,
) {
  const { id, subdivision, productLine } = course.record;
  const row: Placeable = { id, partnerId: '', country: course.country, subdivision, productLine };
  return {
    row,
    cause,
    previous: previous && { id: '', repId: previous.repId, queueId: previous.queueId },
    hadRepIds: [...new Set(course.reps)],
    assignmentCount: course.reps.length,
    accountOwnerId,
    actorId: null,
  };
}
