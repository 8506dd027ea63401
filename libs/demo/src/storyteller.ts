import { ChangeSet, isUndecided, isWithRep, mayBecome } from '#referrals';
import type { AssignmentRow, Changes } from '#referrals';
import { places } from './places.js';
import { Agenda } from './agenda.js';
import type { Chance } from './chance.js';
import { DealCourses } from './deal-course.js';
import type { DealCourse } from './deal-course.js';
import { DAY_MS, MINUTE_MS, after } from './moments.js';
import { inOfficeHours } from './office-hours.js';
import type { PlannedReferral, Sequel } from './planned-referral.js';
import { accept, decline } from './steps/answer.js';
import { fireAlarm } from './steps/fire-alarm.js';
import { complete, promote, verify } from './steps/judge-anew.js';
import { moveDeal } from './steps/move-deal.js';
import { submit } from './steps/submit.js';
import { handTo, takeFromLeaver, withdraw } from './steps/take-back.js';
import { touch } from './steps/touch.js';
import { waitOn } from './steps/wait.js';
import { ToldStories } from './told-stories.js';
import type { OpenPage } from './told-stories.js';
import type { SettingsOverTime } from './settings-over-time.js';
import type { Answerer } from './vendor-people.js';

type Happening =
  | { readonly kind: 'SUBMITTED'; readonly planned: PlannedReferral }
  | { readonly kind: 'SEQUEL'; readonly planned: PlannedReferral; readonly sequel: Sequel }
  | { readonly kind: 'ALARM'; readonly referralId: string; readonly assignmentId: string }
  | {
      readonly kind: 'ANSWER';
      readonly referralId: string;
      readonly assignmentId: string;
      readonly declines: boolean;
    }
  | { readonly kind: 'DEAL'; readonly referralId: string; readonly assignmentId: string }
  | { readonly kind: 'HAND_OVER'; readonly referralId: string; readonly assignmentId: string }
  | { readonly kind: 'WAIT'; readonly referralId: string; readonly alarmAt: Date }
  | { readonly kind: 'LEAVES'; readonly repId: string };

/** Of the answers to an assignment, those that hand it back. */
const DECLINED = 0.035;
/** Of the assignments, those that a manager hands to somebody else after a while. */
const HANDED_OVER = 0.008;
/** How late a clock fires; the product promises a second. */
const LATEST_ALARM_MS = 700;

const declineReasons: readonly string[] = [
  'Already in touch with their group in another country.',
  'Conflict of interest: former employer.',
  'Cliente già seguito da un collega.',
  'Fully booked this week.',
];

/**
 * Tells the stories of planned referrals in the order of time: what the rules decide is decided by
 * the rules, and what people do, when they do it, is drawn.
 */
export class Storyteller {
  readonly told: ToldStories;
  private readonly agenda = new Agenda<Happening>();
  private readonly planned = new Map<string, PlannedReferral>();
  private readonly courses = new Map<string, DealCourse>();
  private readonly dealCourses: DealCourses;
  private readonly stepsDone = new Map<string, number>();
  private readonly answerers: ReadonlyMap<string, Answerer>;

  constructor(
    private readonly settings: SettingsOverTime,
    private readonly chance: Chance,
  ) {
    this.told = new ToldStories(settings);
    this.dealCourses = new DealCourses(chance);
    const { reps, salesManagers } = settings.vendor;
    this.answerers = new Map([...reps, ...salesManagers].map((each) => [each.id, each]));
    for (const { id, deactivatedAt } of reps)
      if (deactivatedAt) this.agenda.add(deactivatedAt, { kind: 'LEAVES', repId: id });
  }

  tell(referrals: readonly PlannedReferral[], until: Date): ToldStories {
    for (const planned of referrals) {
      this.planned.set(planned.id, planned);
      this.agenda.add(planned.at, { kind: 'SUBMITTED', planned });
      const { sequel } = planned;
      if (sequel) this.agenda.add(sequel.at, { kind: 'SEQUEL', planned, sequel });
    }
    for (let next = this.agenda.takeDue(until); next; next = this.agenda.takeDue(until))
      this.happen(next.at, next.what);
    return this.told;
  }

  private happen(at: Date, what: Happening): void {
    switch (what.kind) {
      case 'SUBMITTED':
        this.submitted(at, what.planned);
        break;
      case 'SEQUEL':
        this.follow(this.told.open(what.planned.id, at), what.planned, what.sequel);
        break;
      case 'LEAVES':
        this.leaves(at, what.repId);
        break;
      case 'WAIT':
        this.waited(this.told.open(what.referralId, at), what.alarmAt);
        break;
      case 'ALARM':
      case 'ANSWER':
      case 'DEAL':
      case 'HAND_OVER': {
        const page = this.told.open(what.referralId, at);
        // Somebody else has it by now, or nobody: what was meant to happen does not.
        if (page.assignment?.id === what.assignmentId) this.goOn(page, page.assignment, what);
      }
    }
  }

  private submitted(at: Date, planned: PlannedReferral): void {
    const desk = this.told.deskAt(at);
    const changes = new ChangeSet(at);
    submit({ desk, changes }, planned, (accountKey) => this.told.ownerOf(accountKey));
    this.write(changes.done());
  }

  private goOn(
    page: OpenPage,
    assignment: AssignmentRow,
    what: Extract<Happening, { assignmentId: string }>,
  ): void {
    const { status } = page.row;
    const waits = status === 'ASSIGNED' && assignment.respondedAt === null;
    switch (what.kind) {
      case 'DEAL':
        this.moveOn(page);
        break;
      case 'HAND_OVER':
        if (isWithRep(status)) this.handOver(page, assignment);
        break;
      case 'ALARM':
        if (waits) fireAlarm(page, assignment);
        break;
      case 'ANSWER':
        if (waits) this.answer(page, assignment, what.declines);
    }
    this.write(page.changes.done());
  }

  private answer(page: OpenPage, assignment: AssignmentRow, declines: boolean): void {
    if (declines) decline(page, assignment, this.chance.pick(declineReasons));
    else {
      accept(page, assignment);
      this.scheduleDeal(page, assignment);
    }
  }

  private moveOn(page: OpenPage): void {
    const { row, assignment } = page;
    const course = this.courses.get(row.id);
    const done = this.stepsDone.get(row.id) ?? 0;
    const step = course?.steps[done];
    if (
      !course ||
      !step ||
      !assignment ||
      (row.status !== 'ACCEPTED' && row.status !== 'OPPORTUNITY')
    )
      return;
    moveDeal(page, course, step);
    this.stepsDone.set(row.id, done + 1);
    this.scheduleDeal(page, assignment);
  }

  private handOver(page: OpenPage, assignment: AssignmentRow): void {
    const { reps, salesManagers } = this.settings.vendor;
    const there = reps.filter(({ id }) => {
      const rep = page.desk.rep(id);
      return rep?.active && rep.available && id !== page.row.repId;
    });
    const sameZone = there.filter(
      ({ timeZone }) => timeZone === this.answerers.get(assignment.repId)?.timeZone,
    );
    const to = this.chance.pick(sameZone.length > 0 ? sameZone : there);
    handTo(page, assignment, to.id, 'They know the account.', this.chance.pick(salesManagers).id);
  }

  private follow(page: OpenPage, planned: PlannedReferral, sequel: Sequel): void {
    const { vendor } = this.settings;
    const { status } = page.row;
    if (sequel.kind === 'WITHDRAW' ? !mayBecome(status, 'WITHDRAWN') : !isUndecided(status)) return;
    switch (sequel.kind) {
      case 'COMPLETE':
        complete(page, sequel.completion, planned.submittedBy.id);
        break;
      case 'TOUCH':
        this.told.touches.push(touch(page, sequel.touch, planned.submittedBy.id));
        break;
      case 'VERIFY':
        verify(page, sequel.reason, vendor.partnerManager.id);
        break;
      case 'PROMOTE':
        promote(
          page,
          sequel.reason,
          this.chance.pick([vendor.partnerManager, ...vendor.salesManagers]).id,
        );
        break;
      case 'WITHDRAW':
        withdraw(page, sequel.reason, planned.submittedBy.id);
    }
    this.write(page.changes.done());
  }

  /** An alarm that still stands: what was completed meanwhile has another one, or none. */
  private waited(page: OpenPage, alarmAt: Date): void {
    if (page.row.waitAlarmAt?.getTime() !== alarmAt.getTime()) return;
    waitOn(page);
    this.write(page.changes.done());
  }

  private leaves(at: Date, repId: string): void {
    for (const referralId of this.told.openOf(repId)) {
      const page = this.told.open(referralId, at, new Set([repId]));
      if (!page.assignment) continue;
      takeFromLeaver(page, page.assignment, this.settings.vendor.admin.id);
      this.write(page.changes.done());
    }
  }

  /** Writes a step down, and puts on the agenda what follows from it. */
  private write(changes: Changes): void {
    this.told.add(changes);
    for (const { id, assignmentId, nextAlarmAt, waitAlarmAt } of [
      ...changes.newReferrals,
      ...changes.movedReferrals,
    ]) {
      if (waitAlarmAt)
        this.agenda.add(waitAlarmAt, { kind: 'WAIT', referralId: id, alarmAt: waitAlarmAt });
      if (nextAlarmAt && assignmentId)
        this.agenda.add(after(nextAlarmAt, this.chance.between(20, LATEST_ALARM_MS)), {
          kind: 'ALARM',
          referralId: id,
          assignmentId,
        });
    }
    for (const assignment of changes.newAssignments) this.scheduleAnswer(assignment);
  }

  private scheduleAnswer({ id, referralId, repId, assignedAt, number }: AssignmentRow): void {
    const about = { referralId, assignmentId: id };
    const answering = this.planned.get(referralId)?.answering ?? { kind: 'OWN_PACE' };
    switch (answering.kind) {
      case 'NOBODY':
        return;
      case 'ACCEPTED':
      case 'DECLINED_FIRST': {
        const declines = answering.kind === 'DECLINED_FIRST';
        if (!declines || number === 1)
          this.agenda.add(after(assignedAt, answering.afterMs), {
            ...about,
            kind: 'ANSWER',
            declines,
          });
        return;
      }
      case 'OWN_PACE': {
        const answerer = this.answerers.get(repId);
        if (!answerer) return;
        const seen = inOfficeHours(answerer.timeZone, assignedAt, this.chance);
        const forgotten = this.chance.happens(0.025) ? 9 : 1;
        const minutes = answerer.minutesToAnswer * this.chance.spread(0.75) * forgotten;
        const declines = this.chance.happens(DECLINED);
        this.agenda.add(after(seen, minutes * MINUTE_MS), { ...about, kind: 'ANSWER', declines });
        if (this.chance.happens(HANDED_OVER))
          this.agenda.add(after(seen, this.chance.between(1, 5) * DAY_MS), {
            ...about,
            kind: 'HAND_OVER',
          });
      }
    }
  }

  private scheduleDeal({ row, desk }: OpenPage, assignment: AssignmentRow): void {
    const course =
      this.courses.get(row.id) ?? this.planned.get(row.id)?.course ?? this.drawCourse(row);
    this.courses.set(row.id, course);
    const step = course.steps[this.stepsDone.get(row.id) ?? 0];
    if (!step) return;
    const zone = this.answerers.get(assignment.repId)?.timeZone ?? 'UTC';
    const at = inOfficeHours(zone, after(desk.now, step.afterDays * DAY_MS), this.chance);
    this.agenda.add(at, { kind: 'DEAL', referralId: row.id, assignmentId: assignment.id });
  }

  private drawCourse({ leadClass, country }: OpenPage['row']): DealCourse {
    const place = Object.entries(places).find(([code]) => code === country)?.[1];
    return this.dealCourses.draw(leadClass, place?.currency ?? 'EUR');
  }
}
