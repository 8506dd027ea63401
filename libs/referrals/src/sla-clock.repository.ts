import { Injectable } from '@nestjs/common';
import { eventParameters, eventValues, insertEvents } from '#events';
import type { Queries, Write } from '#platform';
import { ledgerArrays, updateLedgers } from './changes.repository.js';
import { CLOCK_LANES, laneOf } from './clock-lane.js';
import type { FiredClock, RunningClock } from './fire-clock.js';
import type { Placeable } from './new-assignment.js';
import { assignmentTable, referralTable } from './referral-row.js';
import type { AssignmentRow } from './referral-row.js';

export interface LockedClocks {
  /** By the database's clock, to the millisecond, read under the locks. */
  readonly now: Date;
  readonly directoryVersion: number;
  readonly clocks: readonly RunningClock[];
}

export interface FiredClocks {
  readonly now: Date;
  readonly fired: readonly { readonly referralId: string; readonly clock: FiredClock }[];
}

const dueLanes = {
  name: 'due-lanes',
  text: `
    SELECT lane FROM generate_series(0, ${CLOCK_LANES - 1}) AS lane
     WHERE EXISTS (SELECT 1 FROM referral r WHERE r.clock_lane = lane AND r.next_alarm_at <= now())`,
};

const lockDue = {
  name: 'lock-due-referrals',
  text: `
    SELECT r.id, r.partner_id AS "partnerId", r.country, r.subdivision, r.product_line AS "productLine", r.assignment_id AS "assignmentId"
      FROM referral r
     WHERE r.clock_lane = $2 AND r.next_alarm_at <= now()
     ORDER BY r.next_alarm_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
};

// Asked after the locks were had, so that what another worker fired meanwhile is seen.
const clocksOf = {
  name: 'clocks-of-assignments',
  text: `
    SELECT a.id, a.referral_id AS "referralId", a.rep_id AS "repId", a.queue_id AS "queueId", a.due_at AS "dueAt", a.warned,
           a.warned_at AS "warnedAt", a.breached_at AS "breachedAt", a.number AS "assignmentCount", a.sla->>'onBreach' AS "onBreach",
           CASE WHEN jsonb_array_length(a.warnings) > a.warned THEN a.warnings ELSE '[]' END AS warnings,
           CASE WHEN a.number > 1 THEN ARRAY(SELECT DISTINCT h.rep_id FROM assignment h WHERE h.referral_id = a.referral_id) END AS "hadRepIds"
      FROM assignment a WHERE a.id = ANY($1::uuid[])`,
};

const underLock = {
  name: 'moment-under-lock',
  text: `SELECT date_trunc('milliseconds', clock_timestamp()) AS now, version FROM directory`,
};

interface ClockRow extends Pick<
  AssignmentRow,
  'id' | 'referralId' | 'repId' | 'queueId' | 'dueAt' | 'warned' | 'warnedAt' | 'breachedAt'
> {
  readonly onBreach: RunningClock['onBreach'];
  readonly warnings: AssignmentRow['warnings'];
  /** Null: the rep who has it alone. */
  readonly hadRepIds: readonly string[] | null;
  readonly assignmentCount: number;
}

const kept = referralTable.arrays(['id', 'nextAlarmAt']);
const moved = referralTable.arrays([
  'id',
  'assignmentId',
  'repId',
  'queueId',
  'dueAt',
  'nextAlarmAt',
]);
const answered = assignmentTable.arrays([
  'id',
  'warned',
  'warnedAt',
  'breachedAt',
  'endedAt',
  'endReason',
]);
const assigned = assignmentTable.arrays([
  'id',
  'referralId',
  'partnerId',
  'number',
  'queueId',
  'queueRevision',
  'repId',
  'turn',
  'turnDay',
  'turnShares',
  'reason',
  'assignedAt',
  'dueAt',
  'sla',
  'warnings',
  'candidates',
]);

const ledgersAt = 2;
const eventsAt = ledgersAt + ledgerArrays.count;
const keptAt = eventsAt + eventParameters;
const movedAt = keptAt + kept.count;
const answeredAt = movedAt + moved.count;
const assignedAt = answeredAt + answered.count;

/** Only what a clock changes: a hundred thousand of them may fire in the same second. */
const save = {
  name: 'save-fired-clocks',
  text: `
    WITH kept AS (
      UPDATE referral r SET next_alarm_at = x."nextAlarmAt", changed_at = CASE WHEN x."nextAlarmAt" IS NULL THEN $1 ELSE r.changed_at END
        FROM ${kept.source(keptAt, 'x')} WHERE r.id = x.id),
    moved AS (
      UPDATE referral r SET assignment_id = x."assignmentId", rep_id = x."repId", queue_id = x."queueId", due_at = x."dueAt", next_alarm_at = x."nextAlarmAt", changed_at = $1, clock_lane = ${laneOf('x')}
        FROM ${moved.source(movedAt, 'x')} WHERE r.id = x.id),
    answered AS (
      UPDATE assignment a SET warned = x.warned, warned_at = x."warnedAt", breached_at = x."breachedAt", ended_at = x."endedAt", end_reason = x."endReason"
        FROM ${answered.source(answeredAt, 'x')} WHERE a.id = x.id),
    assigned AS (${assigned.insert(assignedAt)}),
    ledgers AS (${updateLedgers(ledgersAt)})
    ${insertEvents(eventsAt)}`,
};

/** Loads of the story what a clock needs, under the referral's lock. */
@Injectable()
export class SlaClockRepository {
  /** The lanes in which something is to fire now. */
  async dueLanes(queries: Queries): Promise<readonly number[]> {
    const rows = await queries.rows<{ lane: number }>(dueLanes);
    return rows.map(({ lane }) => lane);
  }

  /** Those of the lane's queues that have something to fire now, passing over what another worker holds. */
  async lockDue(queries: Queries, lane: number, most: number): Promise<LockedClocks | null> {
    const rows = await queries.rows<Placeable & { assignmentId: string | null }>(lockDue, [
      most,
      lane,
    ]);
    if (rows.length === 0) return null;
    const [clocks, [moment]] = await Promise.all([
      queries.rows<ClockRow>(clocksOf, [rows.flatMap(({ assignmentId }) => assignmentId ?? [])]),
      queries.rows<{ now: Date; version: number }>(underLock),
    ]);
    if (!moment) throw new Error('the directory has no version: run the migrations');
    const byReferral = new Map(clocks.map((clock) => [clock.referralId, clock]));
    return {
      now: moment.now,
      directoryVersion: moment.version,
      clocks: rows.flatMap((row) => {
        const clock = byReferral.get(row.id);
        return clock ? [runningClock(row, clock)] : [];
      }),
    };
  }
}

/** What saves them. */
export function writeOfFired({ now, fired }: FiredClocks): Write {
  const stays = fired.filter(({ clock }) => clock.next === null);
  const placed = fired.flatMap(({ referralId, clock: { next } }) =>
    next ? [{ ...next, state: { ...next.state, id: referralId } }] : [],
  );
  const ledgers = new Map(
    placed.flatMap(({ turn }) => (turn ? [[turn.queueId, turn.ledger]] : [])),
  );
  const events = fired.flatMap(({ clock }) => [...clock.events, ...(clock.next?.events ?? [])]);
  const values = [
    now,
    ...ledgerArrays.values([...ledgers].map(([queueId, ledger]) => ({ queueId, ...ledger }))),
    ...eventValues(events),
    ...kept.values(
      stays.map(({ referralId, clock }) => ({ id: referralId, nextAlarmAt: clock.nextAlarmAt })),
    ),
    ...moved.values(placed.map(({ state }) => state)),
    ...answered.values(fired.map(({ clock }) => clock.assignment)),
    ...assigned.values(placed.map(({ assignment }) => assignment)),
  ];
  return { statement: save, values };
}

function runningClock(row: Placeable, clock: ClockRow): RunningClock {
  const { onBreach, warnings, hadRepIds, assignmentCount, ...assignment } = clock;
  return {
    row,
    assignment,
    warningsLeft: warnings.slice(assignment.warned),
    onBreach,
    hadRepIds: hadRepIds ?? [assignment.repId],
    assignmentCount,
  };
}
