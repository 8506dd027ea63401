import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '#qualification';
import { Pace, Replay } from '#replay';
import type { Change, PastSettings, Period, RecordedAssignment, RecordedReferral } from '#replay';
import type { AssignmentRow, ReferralRow } from '#referrals';
import { demoTown } from './demo-town.js';
import type { DemoTown } from './demo-town.js';
import { beginningOf } from './moments.js';
import { peopleOf } from './settings-over-time.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const period: Period = { from: beginningOf(NOW), before: NOW };
const town = demoTown(NOW);

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

const past = settingsOf(town);
const records = [...town.told.referrals.values()]
  .map((row) => recordOf(town, row))
  .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
const pace = new Pace([]);

function replay(draft: Partial<ConstructorParameters<typeof Replay>[0]['draft']> = {}) {
  const changes: Change[] = [];
  const premise = {
    period,
    past,
    draft: { rules: null, queues: [], ...draft },
    ledgers: new Map(),
    pace,
  };
  const replay = new Replay(premise, (change) => changes.push(change));
  for (const record of records) replay.add(record);
  return { comparison: replay.end(), changes };
}

describe("the demo's eight weeks", () => {
  it('go again as they went, referral for referral, under the settings as they held', () => {
    const { comparison, changes } = replay();
    expect(comparison.referrals).toBe(records.length);
    expect(comparison.asRecorded).toBe(records.length);
    expect(changes).toEqual([]);
  });
});
