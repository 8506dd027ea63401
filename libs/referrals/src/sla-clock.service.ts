import { Injectable } from '@nestjs/common';
import { Directory } from '#directory';
import { EventRelay } from '#events';
import type { NewEvent } from '#events';
import { crashPoint, Database } from '#platform';
import { ChangeSet } from './changes.js';
import { Desk } from './desk.js';
import { place } from './place.js';
import type { AssignmentRow, ReferralRow } from './referral-row.js';
import type { Story } from './story.repository.js';
import { StoryRepository } from './story.repository.js';

/** How many clocks are fired in one transaction at most. */
const MOST_TOGETHER = 500;

interface Alarm {
  readonly story: Story;
  readonly assignment: AssignmentRow;
}

/**
 * Fires what is due: warnings, breaches, and the hand-over that a breach brings. Everything of one
 * alarm is one transaction under the referral's lock, so it fires once, whoever else is at it, and a
 * worker that was stopped in the middle has no effect.
 */
@Injectable()
export class SlaClock {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly stories: StoryRepository,
    private readonly relay: EventRelay,
  ) {}

  /** Fires the earliest that are due by the database's clock; returns how many referrals that were. */
  async fireDue(most = MOST_TOGETHER): Promise<number> {
    const fired = await this.database.transaction(async (queries) => {
      const locked = await this.stories.lockDue(queries, most);
      if (locked.stories.length === 0) return 0;
      const desk = new Desk(locked.now, await this.directory.atLeast(locked.directoryVersion));
      const changes = new ChangeSet(locked.now);
      const due = locked.stories.flatMap((story) =>
        story.assignment ? [{ story, assignment: story.assignment }] : [],
      );
      const handOn = due.filter((alarm) => isHandedOn(alarm, locked.now));
      const needed = handOn.flatMap(({ story, assignment }) =>
        desk.ledgersFor(desk.chain(story.row, assignment.queueId), new Set(story.hadRepIds)),
      );
      for (const [queueId, ledger] of await this.stories.lockLedgers(
        queries,
        needed,
        desk.directory.version,
      ))
        desk.ledgers.set(queueId, ledger);
      for (const alarm of due) fire(desk, changes, alarm);
      await this.stories.save(queries, changes.done());
      crashPoint('clock.before-commit');
      return locked.stories.length;
    });
    if (fired > 0) {
      crashPoint('clock.after-commit');
      this.relay.wake();
    }
    return fired;
  }
}

const isBreached = ({ assignment }: Alarm, now: Date): boolean =>
  assignment.dueAt !== null && assignment.dueAt <= now && assignment.breachedAt === null;

const isHandedOn = (alarm: Alarm, now: Date): boolean =>
  isBreached(alarm, now) && alarm.assignment.sla?.onBreach === 'REASSIGN';

function fire(desk: Desk, changes: ChangeSet, alarm: Alarm): void {
  const warned = warn(desk, changes, alarm);
  if (!isBreached(alarm, desk.now)) {
    changes.answer(warned);
    changes.move({ ...alarm.story.row, nextAlarmAt: nextAlarm(warned) });
    return;
  }
  changes.events.push(
    slaEvent(desk, alarm, 'sla.breached', { assignmentId: warned.id, dueAt: iso(warned.dueAt) }),
  );
  const breached: AssignmentRow = { ...warned, breachedAt: desk.now };
  const row: ReferralRow = { ...alarm.story.row, nextAlarmAt: null, changedAt: desk.now };
  if (!isHandedOn(alarm, desk.now)) {
    changes.answer(breached);
    changes.move(row);
    return;
  }
  const ended: AssignmentRow = { ...breached, endedAt: desk.now, endReason: 'SLA_BREACHED' };
  changes.answer(ended);
  const { hadRepIds, assignmentCount } = alarm.story;
  place(desk, changes, {
    row,
    cause: 'SLA_BREACHED',
    previous: ended,
    hadRepIds,
    assignmentCount,
    accountOwnerId: null,
    actorId: null,
  });
}

/** Each warning whose moment has come, once. */
function warn(desk: Desk, changes: ChangeSet, alarm: Alarm): AssignmentRow {
  const { assignment } = alarm;
  const due = assignment.warnings
    .slice(assignment.warned)
    .filter(({ at }) => new Date(at) <= desk.now);
  for (const { fraction } of due)
    changes.events.push(
      slaEvent(desk, alarm, 'sla.warned', {
        assignmentId: assignment.id,
        dueAt: iso(assignment.dueAt),
        fraction,
      }),
    );
  if (due.length === 0) return assignment;
  return {
    ...assignment,
    warned: assignment.warned + due.length,
    warnedAt: assignment.warnedAt ?? desk.now,
  };
}

function nextAlarm({ warnings, warned, dueAt, breachedAt }: AssignmentRow): Date | null {
  const next = warnings[warned];
  if (next) return new Date(next.at);
  return breachedAt === null ? dueAt : null;
}

function slaEvent<T extends 'sla.warned' | 'sla.breached'>(
  desk: Desk,
  { story, assignment }: Alarm,
  type: T,
  data: NewEvent<T>['data'],
): NewEvent {
  return {
    type,
    at: desk.now,
    referralId: story.row.id,
    partnerId: story.row.partnerId,
    repId: assignment.repId,
    actorId: null,
    data,
  };
}

const iso = (at: Date | null): string => at?.toISOString() ?? '';
