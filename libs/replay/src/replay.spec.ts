import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { QueueSettings } from '#directory';
import { DEFAULT_RULES } from '#qualification';
import type { StoredFacts } from '#qualification';
import { emptyLedger } from '#routing';
import type { Change } from './comparison.js';
import { Pace } from './pace.js';
import type { RecordedAssignment, RecordedReferral, RecordedVerdict } from './recorded.js';
import { Replay } from './replay.js';
import type { Premise } from './replay.js';
import type { Draft, PastSettings, SettingWord } from './settings-over-time.js';

const RUNS = Number(process.env['PROVE_RUNS'] ?? 25);
const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 8, 1);
const at = (minute: number): Date => new Date(START + Math.round(minute) * MINUTE_MS);
const period = { from: at(0), before: at(60 * 24 * 14) };
const reps = ['ada', 'ben', 'cleo', 'dora'];

const queue = (over: Partial<QueueSettings> = {}): QueueSettings => ({
  ...{
    id: 'queue',
    name: 'All',
    countries: [],
    subdivisions: [],
    productLines: [],
    fallback: true,
  },
  sla: {
    ...{ respondWithinMs: 120 * MINUTE_MS, warnAt: [], clock: 'WALL_CLOCK', calendar: null },
    onBreach: 'ESCALATE',
  },
  ...{ revision: 1, createdAt: at(-9_000) },
  members: reps.map((repId) => ({ repId, weight: 1, dailyCap: null })),
  ...over,
});

const within = (minutes: number): QueueSettings => {
  const { sla } = queue();
  return queue({ sla: { ...sla, respondWithinMs: minutes * MINUTE_MS } });
};

interface Told {
  readonly minute: number;
  readonly employees: number;
  readonly answersAfter: number | null;
  readonly declines: boolean;
  readonly rep: number;
  readonly country: string;
}

const told: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 60 * 24 * 12 }),
    employees: fc.integer({ min: 1, max: 400 }),
    answersAfter: fc.option(fc.integer({ min: 1, max: 600 })),
    declines: fc.boolean(),
    rep: fc.integer({ min: 0, max: reps.length - 1 }),
    country: fc.constantFrom('IT', 'DE'),
  }),
  { minLength: 5, maxLength: 60 },
);

/** What a partner says of a prospect of that size: an EQL where it is large enough. */
const factsOf = ({ employees, country }: Told, account: string): StoredFacts => ({
  ...{ accountKey: account, country, employees, industry: 'SOFTWARE', touchpoint: 'REFERRAL' },
  bant: { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'UNKNOWN' },
  ...{ buyingSignals: ['DEMO_REQUESTED'], confirmsFitAndIntent: true },
  ...{ confirmedAt: null, verifiedAt: null },
});

function recordsOf(all: readonly Told[]): readonly RecordedReferral[] {
  return all
    .toSorted((one, other) => one.minute - other.minute)
    .map((one, index): RecordedReferral => {
      const submittedAt = at(one.minute);
      const facts = factsOf(one, `account-${index}.test`);
      return {
        ...{
          id: `referral-${String(index).padStart(6, '0')}`,
          submittedAt,
          productLine: 'CORE',
          subdivision: null,
        },
        accountKey: `account-${index}.test`,
        verdicts: [{ becauseOf: 'SUBMITTED', facts, leadClass: 'EQL', madeAt: submittedAt }],
        assignments: [assignmentOf(one, submittedAt)],
        ...{ withdrawnAt: null, dealMovedAt: [], closedAt: null, won: false },
      };
    });
}

function assignmentOf(one: Told, assignedAt: Date): RecordedAssignment {
  const { answersAfter, declines } = one;
  const respondedAt = answersAfter === null ? null : at(one.minute + answersAfter);
  return {
    ...{ number: 1, repId: reps[one.rep] ?? '', queueId: 'queue', turn: null, turnDay: null },
    ...{ turnShares: null, reason: 'ROUND_ROBIN', onBreach: 'ESCALATE', assignedAt },
    ...{ orderAt: assignedAt, dueAt: at(one.minute + 120), respondedAt },
    breachedAt: answersAfter === null || answersAfter > 120 ? at(one.minute + 120) : null,
    endedAt: respondedAt && declines ? respondedAt : null,
    end: respondedAt && declines ? 'DECLINED' : null,
  };
}

const ofOneAccount = (verdict: RecordedVerdict): RecordedVerdict => ({
  ...verdict,
  facts: { ...verdict.facts, accountKey: 'one-account.test' },
});

const away: fc.Arbitrary<readonly SettingWord[]> = fc.array(
  fc.record({
    subject: fc.constant('availability' as const),
    repId: fc.constantFrom(...reps),
    heldFrom: fc.integer({ min: 0, max: 60 * 24 * 14 }).map(at),
    available: fc.boolean(),
    until: fc.constant(null),
  }),
  { maxLength: 12 },
);

const settings = (words: readonly SettingWord[]): PastSettings => ({
  people: [...reps, 'boss'].map((id) => ({
    ...{ id, name: id, email: `${id}@vendor.test`, locale: 'en', timeZone: 'UTC' },
    role: id === 'boss' ? 'SALES_MANAGER' : 'SALES_REP',
  })),
  words: [
    ...[...reps, 'boss'].map((repId) => ({
      subject: 'joined' as const,
      repId,
      heldFrom: at(-9_000),
    })),
    { subject: 'queue', heldFrom: at(-9_000), queue: queue() },
    ...words,
  ],
  ruleSets: [{ rules: DEFAULT_RULES, heldFrom: at(-9_000) }],
});

function run(
  records: readonly RecordedReferral[],
  words: readonly SettingWord[],
  draft: Partial<Draft>,
  {
    owners = [],
    afterEach,
  }: {
    readonly owners?: Premise['owners'];
    readonly afterEach?: (replay: Replay) => void;
  } = {},
) {
  const changes: Change[] = [];
  const answers = records.flatMap(({ assignments }) =>
    assignments.map(({ repId, respondedAt, assignedAt }) => ({
      repId,
      delayMs: respondedAt ? respondedAt.getTime() - assignedAt.getTime() : Infinity,
    })),
  );
  const ledgers = new Map([['queue', Object.freeze(emptyLedger)]]);
  const replay = new Replay(
    {
      ...{ period, past: settings(words), ledgers, owners, pace: new Pace(answers) },
      draft: { rules: null, queues: [], ...draft },
    },
    (change) => changes.push(change),
  );
  for (const record of records) {
    replay.add(record);
    afterEach?.(replay);
  }
  return { changes, ...replay.end() };
}

const largerOnly = {
  ...DEFAULT_RULES,
  version: 0,
  icp: { ...DEFAULT_RULES.icp, sizes: [{ min: 200, max: null }] },
};

describe('a replay', () => {
  it('changes nothing where nothing is drafted, whatever happened', () => {
    fc.assert(
      fc.property(told, away, (all, words) => {
        const { changes, before, after } = run(recordsOf(all), words, {});
        expect(changes).toEqual([]);
        expect(after).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same answer to the same question, and counts each referral once', () => {
    fc.assert(
      fc.property(told, away, (all, words) => {
        const draft = { rules: largerOnly, queues: [within(45)] };
        const once = run(recordsOf(all), words, draft);
        expect(run(recordsOf(all), words, draft)).toEqual(once);
        expect(once.referrals).toBe(all.length);
        expect(once.changes.length).toBe(once.changed.ANY);
        expect(once.classes.reduce((sum, { referrals }) => sum + referrals, 0)).toBe(all.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps everybody less than a turn from their share, after every turn of the draft', () => {
    const weights = fc.tuple(...reps.map(() => fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(told, weights, (all, drawn) => {
        const members = reps.map((repId, index) => ({
          ...{ repId, weight: drawn[index] ?? 1, dailyCap: null },
        }));
        const kept = all.map((each) => ({ ...each, declines: false }));
        const afterEach = (replay: Replay): void => {
          for (const { standings } of replay.ledgersAfter.values())
            for (const { credit } of Object.values(standings))
              expect(Math.abs(credit)).toBeLessThan(1);
        };
        run(recordsOf(kept), [], { queues: [queue({ members })] }, { afterEach });
      }),
      { numRuns: RUNS },
    );
  });

  it('lets no fewer clocks run out when there is less time to answer, and no others', () => {
    fc.assert(
      fc.property(
        told,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (all, one, other) => {
          const late = (minutes: number): Set<string> => {
            const { changes } = run(
              recordsOf(all.map((each) => ({ ...each, declines: false }))),
              [],
              {
                queues: [within(minutes)],
              },
            );
            const breaches = changes.filter(({ kinds }) => kinds.includes('BREACH'));
            return new Set(breaches.map(({ referralId }) => referralId));
          };
          // Before is 120 minutes: of two shorter times, the shorter one changes what the longer one does.
          const [less, more] = [Math.min(one, other, 119), Math.min(Math.max(one, other), 119)];
          const shorter = late(less);
          expect([...late(more)].filter((id) => !shorter.has(id))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('gives every prospect that a stricter rule stops to nobody, and tells by which criterion', () => {
    fc.assert(
      fc.property(told, (all) => {
        const { changes } = run(recordsOf(all), [], { rules: largerOnly });
        const stopped = changes.filter(({ kinds }) => kinds.includes('CLASS'));
        const ids = stopped.map(({ referralId }) => referralId).sort();
        const small = recordsOf(all).filter(({ verdicts: [verdict] }) => {
          const employees = verdict?.facts.employees ?? 0;
          return employees >= 10 && employees < 200;
        });
        expect(ids).toEqual(small.map(({ id }) => id).sort());
        for (const { after, because } of stopped) {
          expect(after.repIds).toEqual([]);
          expect(because.map(({ code }) => code)).toEqual(['COMPANY_SIZE_NOT_MET']);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives an account’s referral to whoever owned it since before, and again once a later owner’s deal is lost', () => {
    const one = { employees: 250, answersAfter: 5, declines: false, country: 'IT' };
    const [first, second, third] = recordsOf([
      { ...one, minute: 0, rep: 3 },
      { ...one, minute: 60, rep: 1 },
      { ...one, minute: 120, rep: 3 },
    ]).map((record) => ({ ...record, verdicts: record.verdicts.map(ofOneAccount) }));
    if (!first || !second || !third) throw new Error('there are three');
    // By hand it went to another, whose deal was lost.
    const [given] = second.assignments;
    if (!given) throw new Error('it went to somebody');
    const lost: RecordedReferral = {
      ...second,
      assignments: [
        { ...given, repId: 'dora', respondedAt: null },
        {
          ...given,
          ...{ number: 2, reason: 'MANUAL', assignedAt: at(62), orderAt: at(62) },
          respondedAt: at(64),
        },
      ],
      dealMovedAt: [at(90)],
      closedAt: at(90),
    };
    const owners = [{ accountKey: 'one-account.test', referralId: 'long ago', repId: 'dora' }];
    expect(run([first, lost, third], [], {}, { owners }).asRecorded).toBe(3);
  });

  it('gives an account’s next referral to whose deal moved last', () => {
    const one = { minute: 0, employees: 250, answersAfter: 5, declines: false, country: 'IT' };
    const [first, second, third] = recordsOf([
      { ...one, rep: 0 },
      { ...one, minute: 3, rep: 1 },
      { ...one, minute: 60, rep: 0 },
    ]).map((record) => ({ ...record, verdicts: record.verdicts.map(ofOneAccount) }));
    if (!first || !second || !third) throw new Error('there are three');
    const owned = third.assignments.map((each) => ({ ...each, reason: 'ACCOUNT_OWNER' as const }));
    const records = [{ ...first, dealMovedAt: [at(30)] }, second, { ...third, assignments: owned }];
    expect(run(records, [], {}).asRecorded).toBe(3);
  });

  it('lets whoever handed it back keep it where nobody else may have it, and not hand it back for ever', () => {
    const one = { minute: 0, employees: 250, answersAfter: 5, declines: true, country: 'IT' };
    const [declined] = recordsOf([{ ...one, rep: 0 }]);
    if (!declined) throw new Error('there is one');
    const next = assignmentOf({ ...one, minute: 5, rep: 1, declines: false }, at(5));
    const record = {
      ...declined,
      assignments: [...declined.assignments, { ...next, number: 2, reason: 'DECLINED' as const }],
    };
    const alone = queue({ members: [{ repId: 'ada', weight: 1, dailyCap: null }] });
    const { asRecorded, reps: loads } = run([record], [], { queues: [alone] });
    expect(asRecorded).toBe(1);
    expect(loads.slice(0, 2)).toMatchObject([
      { repId: 'ada', before: { assigned: 1 }, after: { assigned: 2 } },
      { repId: 'ben', before: { assigned: 1 }, after: { assigned: 0 } },
    ]);
  });

  it('lets what was held back wait until its account was free, and its turn with it', () => {
    const one = { employees: 250, answersAfter: 5, declines: false, country: 'IT' };
    const [held, other] = recordsOf([
      { ...one, minute: 0, rep: 1 },
      { ...one, minute: 30, rep: 0 },
    ]);
    if (!held || !other) throw new Error('there are two');
    const passes = factsOf({ ...one, minute: 0, rep: 1 }, held.accountKey);
    const unready = {
      ...passes,
      buyingSignals: [],
      bant: { ...passes.bant, budget: 'UNKNOWN' },
    } as const;
    const freed: RecordedReferral = {
      ...held,
      verdicts: [
        { becauseOf: 'SUBMITTED', facts: unready, leadClass: 'MQL', madeAt: at(0) },
        { becauseOf: 'SIGNAL', facts: passes, leadClass: 'EQL', madeAt: at(10) },
        { becauseOf: 'FREED', facts: passes, leadClass: 'EQL', madeAt: at(60) },
      ],
      assignments: [assignmentOf({ ...one, minute: 60, rep: 1 }, at(60))],
    };
    expect(run([freed, other], [], {})).toMatchObject({ referrals: 2, asRecorded: 2 });
  });
});
