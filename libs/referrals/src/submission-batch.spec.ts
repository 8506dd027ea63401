import { describe, expect, it } from '@jest/globals';
import type { DirectorySnapshot, DirectoryUser, QueueSettings } from '#directory';
import type { ParsedSubmission } from '#intake';
import { DEFAULT_RULES } from '#qualification';
import { emptyLedger } from '#routing';
import type { Settled } from '#platform';
import { SubmissionBatch } from './submission-batch.js';
import type { Submission } from './submission-batch.js';
import { claimId, keyId } from './submission-context.js';
import type { SubmissionContext } from './submission-context.js';
import type { SubmitOutcome } from './submit-outcome.js';

const now = new Date('2026-03-02T09:00:00.000Z');
const partnerA = '00000000-0000-4000-8000-00000000000a';
const partnerB = '00000000-0000-4000-8000-00000000000b';

const person = (id: string, role: DirectoryUser['role']): DirectoryUser => ({
  id,
  name: id,
  email: `${id}@vendor.test`,
  role,
  locale: 'en',
  timeZone: 'UTC',
  active: true,
  joined: true,
  available: true,
  unavailableUntil: null,
  workingHours: null,
});

const italy: QueueSettings = {
  id: 'italy',
  name: 'Italy',
  countries: ['IT'],
  subdivisions: [],
  productLines: [],
  fallback: false,
  revision: 1,
  createdAt: now,
  sla: {
    respondWithinMs: 7_200_000,
    warnAt: [0.5, 0.75],
    clock: 'WALL_CLOCK',
    onBreach: 'REASSIGN',
    calendar: null,
  },
  members: ['r1', 'r2', 'r3'].map((repId) => ({ repId, weight: 1, dailyCap: null })),
};

const people = [
  person('r1', 'SALES_REP'),
  person('r2', 'SALES_REP'),
  person('r3', 'SALES_REP'),
  person('m', 'SALES_MANAGER'),
];
const directory: DirectorySnapshot = {
  version: 1,
  users: new Map(people.map((user) => [user.id, user])),
  queues: [italy],
  queuesById: new Map([['italy', italy]]),
  ruleSets: [{ rules: DEFAULT_RULES, heldFrom: new Date(0) }],
  productLines: new Set(['CORE']),
  tiers: ['GOLD'],
  protectionDays: new Map([['GOLD', 90]]),
};

const world = (over: Partial<SubmissionContext> = {}): SubmissionContext => ({
  now,
  directoryVersion: 1,
  partners: new Map([partnerA, partnerB].map((id) => [id, { id, tier: 'GOLD' }])),
  keys: new Map(),
  claims: new Map(),
  owners: new Map(),
  signalsOf: () => [],
  suppressed: new Set(),
  ...over,
});

const parsed = (domain: string, country = 'IT'): ParsedSubmission => ({
  ok: true,
  accountKey: domain,
  facts: {
    company: {
      name: domain,
      domain,
      country,
      subdivision: null,
      industry: 'SOFTWARE',
      employees: 250,
      techStack: [],
    },
    contact: { name: 'Ada', email: `ada@${domain}`, phone: null, title: null },
    productLine: 'CORE',
    touchpoint: 'REFERRAL',
    referredAt: now,
    buyingSignals: ['DEMO_REQUESTED'],
    bant: { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' },
    confirmsFitAndIntent: true,
    consent: 'PROSPECT_AGREED',
    note: null,
  },
});

const submission = (domain: string, over: Partial<Submission> = {}): Submission => ({
  partnerId: partnerA,
  submittedBy: 'u',
  key: null,
  inputHash: domain,
  parsed: parsed(domain),
  referredNow: true,
  ...over,
});

function decide(
  batch: readonly Submission[],
  context = world(),
): { decided: SubmissionBatch; outcomes: Settled<SubmitOutcome>[] } {
  const decided = new SubmissionBatch(context, directory, batch);
  decided.place(new Map([...decided.ledgersNeeded()].map((id) => [id, emptyLedger])));
  return { decided, outcomes: decided.outcomes(new Map()) };
}

const told = (settled: Settled<SubmitOutcome>): string => {
  if ('error' in settled) return settled.error instanceof Error ? settled.error.message : 'error';
  const { value } = settled;
  return value.kind === 'SUBMITTED'
    ? `${value.referral.row.status} ${value.referral.row.repId} ${value.replayed}`
    : value.kind;
};

describe('a batch of submissions', () => {
  it('goes to the reps in turn, in the order of arrival', () => {
    const { outcomes, decided } = decide(
      ['a.com', 'b.com', 'c.com', 'd.com'].map((domain) => submission(domain)),
    );
    expect(outcomes.map(told)).toEqual([
      'ASSIGNED r1 false',
      'ASSIGNED r2 false',
      'ASSIGNED r3 false',
      'ASSIGNED r1 false',
    ]);
    expect(decided.changes.ledgers.get('italy')?.lastTurn).toBe(4);
  });

  it('tells by which settings each was decided just now, and nothing of what was before', () => {
    const { outcomes } = decide([
      submission('a.com', { key: 'k' }),
      submission('a.com', { key: 'k' }),
    ]);
    expect(outcomes).toMatchObject([
      { value: { replayed: false, decidedBy: directory.version } },
      { value: { replayed: true, decidedBy: null } },
    ]);
  });

  it('makes one referral of fifty copies sent at once, and exactly one answer says it is new', () => {
    const { outcomes, decided } = decide(
      Array.from({ length: 50 }, () => submission('a.com', { key: 'k' })),
    );
    expect(outcomes.map(told).sort()).toEqual([
      ...Array.from({ length: 1 }, () => 'ASSIGNED r1 false'),
      ...Array.from({ length: 49 }, () => 'ASSIGNED r1 true'),
    ]);
    expect(decided.changes.newReferrals.size).toBe(1);
    expect(decided.changes.keys).toHaveLength(1);
  });

  it('refuses a key that was used with other input, but not another partner’s equal key', () => {
    const { outcomes } = decide([
      submission('a.com', { key: 'k' }),
      submission('b.com', { key: 'k' }),
      submission('c.com', { key: 'k', partnerId: partnerB }),
    ]);
    expect(outcomes.map(told)).toEqual([
      'ASSIGNED r1 false',
      'IDEMPOTENCY_KEY_REUSED',
      'ASSIGNED r2 false',
    ]);
  });

  it('lets exactly one of two simultaneous claims win, and says who holds it to its own partner only', () => {
    const { outcomes } = decide([
      submission('a.com'),
      submission('a.com', { partnerId: partnerB }),
      submission('a.com'),
    ]);
    expect(outcomes.map(told)).toEqual(['ASSIGNED r1 false', 'CLAIMED', 'CLAIMED']);
    expect(
      outcomes.map((settled) =>
        'value' in settled && settled.value.kind === 'CLAIMED'
          ? settled.value.yours?.row.partnerId
          : undefined,
      ),
    ).toEqual([undefined, undefined, partnerA]);
  });

  it('judges in the contract’s order: key, validation, suppression, claim', () => {
    const invalid: ParsedSubmission = {
      ok: false,
      problems: [{ code: 'REQUIRED', path: ['company', 'name'], params: {} }],
    };
    const heldByB = {
      accountKey: 'a.com',
      productLine: 'CORE',
      referralId: 'x',
      partnerId: partnerB,
      heldUntil: '2026-04-01T00:00:00Z',
      contestable: false,
    };
    const used = { partnerId: partnerA, key: 'k', inputHash: 'other', referralId: 'x' };
    const context = world({
      keys: new Map([[keyId(partnerA, 'k'), used]]),
      claims: new Map([[claimId('a.com', 'CORE'), heldByB]]),
      suppressed: new Set(['a.com']),
    });
    const cases = [
      submission('a.com', { key: 'k', parsed: invalid }),
      submission('a.com', { parsed: invalid }),
      submission('a.com'),
    ];
    const { outcomes } = decide(cases, context);
    expect(told(outcomes[0] ?? { error: null })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(outcomes[1]).toMatchObject({
      value: { kind: 'INVALID', problems: [{ code: 'REQUIRED' }] },
    });
    expect(outcomes[2]).toMatchObject({
      value: { kind: 'INVALID', problems: [{ code: 'CANNOT_CONTACT' }] },
    });
    const claimed = decide([submission('a.com')], world({ claims: context.claims }));
    expect(claimed.outcomes.map(told)).toEqual(['CLAIMED']);
  });

  it('gives an account’s owner their own without a turn', () => {
    const { outcomes, decided } = decide(
      [submission('a.com')],
      world({ owners: new Map([['a.com', 'r3']]) }),
    );
    expect(outcomes.map(told)).toEqual(['ASSIGNED r3 false']);
    expect([...decided.changes.newAssignments.values()]).toMatchObject([
      { reason: 'ACCOUNT_OWNER', turn: null, queueId: 'italy' },
    ]);
    expect(decided.changes.ledgers.size).toBe(0);
  });

  it('leaves nobody without an owner: a manager has what no queue takes, with two hours by the wall clock', () => {
    const { outcomes, decided } = decide([submission('a.com', { parsed: parsed('a.com', 'FR') })]);
    expect(outcomes.map(told)).toEqual(['ASSIGNED m false']);
    expect([...decided.changes.newAssignments.values()]).toMatchObject([
      { reason: 'NO_ONE_ELIGIBLE', queueId: null, dueAt: new Date(now.getTime() + 7_200_000) },
    ]);
  });

  it('announces each in the order of its story', () => {
    const { decided } = decide([submission('a.com')]);
    expect(decided.changes.events.map(({ type }) => type)).toEqual([
      'referral.submitted',
      'referral.assigned',
    ]);
  });
});
