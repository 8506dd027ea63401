import { describe, expect, it } from '@jest/globals';
import type { DirectorySnapshot, DirectoryUser, QueueSettings } from '#directory';
import { DEFAULT_RULES } from '#qualification';
import { emptyLedger } from '#routing';
import { Desk } from './desk.js';
import { fireClock } from './fire-clock.js';
import type { FiredClock, RunningClock } from './fire-clock.js';

const dueAt = new Date('2026-03-02T11:00:00.000Z');
const before = (minutes: number): Date => new Date(dueAt.getTime() - minutes * 60_000);
const warnings = [
  { at: before(60).toISOString(), fraction: 0.5 },
  { at: before(30).toISOString(), fraction: 0.75 },
];

const rep = (id: string): DirectoryUser => ({
  id,
  name: `Rep ${id}`,
  email: `${id}@vendor.test`,
  role: 'SALES_REP',
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  joined: true,
  available: true,
  unavailableUntil: null,
  workingHours: null,
});

const queue: QueueSettings = {
  id: 'q',
  name: 'Italy',
  countries: ['IT'],
  subdivisions: [],
  productLines: [],
  fallback: false,
  revision: 3,
  createdAt: before(10_000),
  sla: {
    respondWithinMs: 7_200_000,
    warnAt: [0.5, 0.75],
    clock: 'WALL_CLOCK',
    onBreach: 'REASSIGN',
    calendar: null,
  },
  members: ['a', 'b', 'c'].map((repId) => ({ repId, weight: 1, dailyCap: null })),
};

const directory: DirectorySnapshot = {
  version: 1,
  users: new Map(['a', 'b', 'c'].map((id) => [id, rep(id)])),
  queues: [queue],
  queuesById: new Map([['q', queue]]),
  ruleSets: [{ rules: DEFAULT_RULES, heldFrom: new Date(0) }],
  productLines: new Set(['CORE']),
  tiers: [],
  protectionDays: new Map(),
};

const running: RunningClock = {
  row: { id: 'r', partnerId: 'p', country: 'IT', subdivision: null, productLine: 'CORE' },
  assignment: {
    id: 'first',
    repId: 'a',
    queueId: 'q',
    dueAt,
    warned: 0,
    warnedAt: null,
    breachedAt: null,
  },
  warningsLeft: warnings,
  onBreach: 'REASSIGN',
  hadRepIds: ['a'],
  assignmentCount: 1,
};

const deskAt = (now: Date): Desk => {
  const desk = new Desk(now, directory);
  desk.ledgers.set('q', emptyLedger);
  return desk;
};

const typesOf = ({ events, next }: FiredClock): string[] =>
  [...events, ...(next?.events ?? [])].map(({ type }) => type);

describe('a clock that fires', () => {
  it.each([
    ['before its first warning', 61, [], before(60), 0],
    ['at its first warning', 60, ['sla.warned'], before(30), 1],
    ['between the two', 31, ['sla.warned'], before(30), 1],
    ['at its second warning', 30, ['sla.warned', 'sla.warned'], dueAt, 2],
    ['a millisecond before its end', 1 / 60_000, ['sla.warned', 'sla.warned'], dueAt, 2],
  ] as const)('%s', (_, minutes, types, nextAlarmAt, warned) => {
    const fired = fireClock(deskAt(before(minutes)), running);
    expect(typesOf(fired)).toEqual(types);
    expect(fired).toMatchObject({
      nextAlarmAt,
      next: null,
      assignment: { id: 'first', warned, breachedAt: null, endedAt: null },
    });
  });

  it('warns only of what it has not warned of', () => {
    const warnedOnce = {
      ...running,
      assignment: { ...running.assignment, warned: 1, warnedAt: before(60) },
      warningsLeft: warnings.slice(1),
    };
    const fired = fireClock(deskAt(before(30)), warnedOnce);
    expect(fired.events.map(({ data }) => data)).toEqual([
      { assignmentId: 'first', dueAt: dueAt.toISOString(), fraction: 0.75 },
    ]);
    expect(fired.assignment).toMatchObject({ warned: 2, warnedAt: before(60) });
  });

  it('at its end hands the referral on to the next in turn, with a clock of their own', () => {
    const desk = deskAt(dueAt);
    const fired = fireClock(desk, { ...running, warningsLeft: [] });
    expect(typesOf(fired)).toEqual(['sla.breached', 'referral.unassigned', 'referral.assigned']);
    expect(fired.assignment).toMatchObject({ breachedAt: dueAt, endedAt: dueAt });
    expect(fired.next).toMatchObject({
      assignment: { repId: 'b', number: 2, turn: 1, queueRevision: 3, reason: 'SLA_BREACHED' },
      state: { repId: 'b', queueId: 'q', nextAlarmAt: new Date(dueAt.getTime() + 3_600_000) },
      turn: { queueId: 'q', ledger: { lastTurn: 1, lastRepId: 'b' } },
    });
    // The next placement of the batch goes on from there.
    expect(desk.ledgers.get('q')?.lastTurn).toBe(1);
  });

  it('at its end stays with its rep where the policy says so, and has nothing more to fire', () => {
    const desk = deskAt(dueAt);
    const fired = fireClock(desk, { ...running, warningsLeft: [], onBreach: 'ESCALATE' });
    expect(typesOf(fired)).toEqual(['sla.breached']);
    expect(fired).toMatchObject({ next: null, nextAlarmAt: null });
    expect(fired.assignment).toMatchObject({ breachedAt: dueAt, endedAt: null, endReason: null });
    expect(desk.ledgers.get('q')).toBe(emptyLedger);
  });

  it('stays with the last who may have it, and no further clock runs', () => {
    const everyone = { ...running, warningsLeft: [], hadRepIds: ['a', 'b', 'c'] };
    const { next } = fireClock(deskAt(dueAt), everyone);
    expect(next).toMatchObject({
      assignment: { repId: 'a', turn: null, dueAt: null, sla: null },
      state: { dueAt: null, nextAlarmAt: null },
      turn: null,
    });
    expect(next?.events.map(({ type }) => type)).toEqual(['referral.assigned']);
  });
});
