import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#qualification';
import { Pace, Replay } from '#replay';
import type { Change, PastSettings, Period, RecordedAssignment, RecordedReferral } from '#replay';
import type { AssignmentRow, ReferralRow } from '#referrals';
import { demoTown } from './demo-town.js';
import type { DemoTown } from './demo-town.js';
import { beginningOf } from './moments.js';
import { peopleOf } from './settings-over-time.js';

const FIRST = Date.UTC(2026, 10, 24, 10);
/** No whole number of hours apart: what the demo tells depends on the moment at which it is told. */
const APART_MS = 97 * 60_000;
/** PROVE_FULL=1: every hour of some days. */
const MOMENTS = process.env['PROVE_FULL'] === '1' ? 70 : 4;

/** What the tables would say of it. */
function recordOf({ told }: DemoTown, row: ReferralRow): RecordedReferral {
  const verdicts = told.verdicts.filter(({ referralId }) => referralId === row.id);
  const had = [...told.assignments.values()].filter(({ referralId }) => referralId === row.id);
  const { id, submittedAt, productLine, subdivision, accountKey } = row;
  return {
    ...{ id, submittedAt, productLine, subdivision, accountKey },
    verdicts,
    assignments: had.sort((a, b) => a.number - b.number).map(assignmentOf),
    withdrawnAt: row.status === 'WITHDRAWN' ? row.changedAt : null,
    dealMovedAt: told.events.flatMap(({ type, referralId, at }) =>
      type === 'deal.updated' && referralId === row.id ? [at] : [],
    ),
    closedAt: row.dealClosedAt,
    won: row.status === 'WON',
  };
}

const assignmentOf = (row: AssignmentRow): RecordedAssignment => ({
  ...row,
  onBreach: row.sla?.onBreach ?? null,
  orderAt: row.assignedAt,
  end: (row.endReason?.split(':')[0] ?? null) as RecordedAssignment['end'],
});

function settingsOf({ settings }: DemoTown): PastSettings {
  const { vendor, queueRevisions } = settings;
  const people = peopleOf(vendor);
  return {
    people,
    ruleSets: [{ rules: DEFAULT_RULES, heldFrom: new Date(0) }],
    words: [
      ...queueRevisions.map(({ heldFrom, ...queue }) => ({
        subject: 'queue' as const,
        heldFrom,
        queue,
      })),
      ...vendor.availability.map((word) => ({ subject: 'availability' as const, ...word })),
      ...people.flatMap(({ id: repId, joinedAt, deactivatedAt, workingHours }) => [
        { subject: 'joined' as const, repId, heldFrom: joinedAt },
        { subject: 'working_hours' as const, repId, heldFrom: joinedAt, workingHours },
        ...(deactivatedAt
          ? [{ subject: 'active' as const, repId, heldFrom: deactivatedAt, active: false }]
          : []),
      ]),
    ],
  };
}

/** The eight weeks before that moment, told again under the settings as they held. */
function replayed(now: Date) {
  const period: Period = { from: beginningOf(now), before: now };
  const town = demoTown(now);
  const records = [...town.told.referrals.values()]
    .map((row) => recordOf(town, row))
    .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
  const changes: Change[] = [];
  const premise = {
    ...{ period, past: settingsOf(town), draft: { rules: null, queues: [] } },
    ...{ ledgers: new Map(), owners: [], pace: new Pace([]) },
  };
  const replay = new Replay(premise, (change) => changes.push(change));
  for (const record of records) replay.add(record);
  return { told: records.length, comparison: replay.end(), changes };
}

describe("the demo's eight weeks", () => {
  it.each(Array.from({ length: MOMENTS }, (_, n) => new Date(FIRST + n * APART_MS).toISOString()))(
    'go again as they went, referral for referral, under the settings as they held: %s',
    (moment) => {
      const { told, comparison, changes } = replayed(new Date(moment));
      expect(comparison.referrals).toBe(told);
      expect(comparison.asRecorded).toBe(told);
      expect(changes).toEqual([]);
    },
  );
});
