import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUYING_SIGNALS, TOUCHPOINTS, type Facts } from './facts.js';
import { qualify } from './qualify.js';
import { readFacts, storeFacts, type StoredFacts } from './stored-facts.js';
import { DEFAULT_RULES, type Rules, type RuleSet } from './rule-set.js';
import { BARE, NOW, withBant } from './sample-facts.js';
import type { LeadClass } from './verdict.js';

const INDUSTRIES = ['Retail', 'Mining', 'Gambling'];
const PRODUCTS = ['SAP', 'Odoo', 'Oracle', 'PostgreSQL'];
const DAY_MS = 86_400_000;

const answer = fc.constantFrom('YES', 'NO', 'UNKNOWN');
const moment = fc.nat(800).map((days) => new Date(NOW.getTime() - days * DAY_MS));
const facts: fc.Arbitrary<Facts> = fc.record({
  accountKey: fc.constantFrom('rossi.it', 'rivale.example', 'mario@gmail.com'),
  employees: fc.option(fc.nat(60)),
  industry: fc.option(fc.constantFrom(...INDUSTRIES)),
  country: fc.constantFrom('IT', 'FR', 'KP'),
  techStack: fc.subarray(PRODUCTS),
  bant: fc.record({ budget: answer, authority: answer, need: answer, timeline: answer }),
  buyingSignals: fc.subarray([...BUYING_SIGNALS]),
  touchpoint: fc.constantFrom(...TOUCHPOINTS),
  confirmsFitAndIntent: fc.boolean(),
  confirmedAt: fc.option(moment),
  verifiedAt: fc.option(moment),
  vendorConfirmedAt: fc.option(moment),
  signals: fc.array(
    fc.record({
      kind: fc.constantFrom('ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER', 'SHARED_CUSTOMERS'),
      seenAt: moment,
      count: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
});

const weight = fc.integer({ min: 0, max: 3 });
const rules: fc.Arbitrary<RuleSet> = fc.record({
  version: fc.constant(7),
  icp: fc.record({
    sizes: fc.array(
      fc.record({ min: fc.nat(30), max: fc.option(fc.integer({ min: 30, max: 60 })) }),
      { maxLength: 3 },
    ),
    industries: fc.record({ only: fc.subarray(INDUSTRIES), except: fc.subarray(INDUSTRIES) }),
    countries: fc.record({ only: fc.subarray(['IT', 'FR']), except: fc.subarray(['KP']) }),
    techStack: fc.record({
      any: fc.subarray(PRODUCTS),
      all: fc.subarray(PRODUCTS),
      none: fc.subarray(PRODUCTS),
    }),
  }),
  bant: fc.record({ budget: weight, authority: weight, need: weight, timeline: weight }),
  buyingSignals: fc.record({
    counted: fc.subarray([...BUYING_SIGNALS], { minLength: 1 }),
    enough: fc.integer({ min: 1, max: 2 }),
  }),
  ecosystem: fc.record({
    counted: fc.subarray(['PARTNER_REFERRAL', 'ACTIVE_INTEGRATION', 'CERTIFIED_PARTNER'] as const, {
      minLength: 1,
    }),
    maxAgeDays: fc.constant(DEFAULT_RULES.ecosystem.maxAgeDays),
  }),
  disqualifiers: fc.record({
    rawLists: fc.subarray([...TOUCHPOINTS]),
    accounts: fc.subarray(['rivale.example']),
    freeMail: fc.boolean(),
  }),
  thresholds: fc.record({
    sql: fc.integer({ min: 3, max: 6 }),
    mql: fc.integer({ min: 1, max: 3 }),
  }),
  dispositions: fc.constant(DEFAULT_RULES.dispositions),
  waiting: fc.constant(DEFAULT_RULES.waiting),
});

const RANK: Readonly<Record<LeadClass, number>> = { UNQUALIFIED: 0, MQL: 1, SQL: 2, EQL: 3 };
const rank = (given: Facts, by: RuleSet): number => RANK[qualify(given, by, NOW).leadClass];

describe('under any rules', () => {
  it('one more answer of BANT, signal or confirmation never lowers the class', () => {
    const improve = fc.constantFrom<((before: Facts) => Facts)[]>(
      (f) => withBant(f, { budget: 'YES' }),
      (f) => withBant(f, { authority: 'YES' }),
      (f) => withBant(f, { need: 'YES' }),
      (f) => withBant(f, { timeline: 'YES' }),
      (f) => ({ ...f, buyingSignals: BUYING_SIGNALS }),
      (f) => ({ ...f, confirmsFitAndIntent: true }),
      (f) => ({ ...f, verifiedAt: NOW }),
      (f) => ({ ...f, vendorConfirmedAt: NOW }),
      (f) => ({
        ...f,
        signals: [...f.signals, { kind: 'ACTIVE_INTEGRATION', seenAt: NOW, count: null }],
      }),
      (f) => ({
        ...f,
        signals: [...f.signals, { kind: 'CERTIFIED_PARTNER', seenAt: NOW, count: null }],
      }),
    );
    fc.assert(
      fc.property(facts, rules, improve, (before, by, better) => {
        expect(rank(better(before), by)).toBeGreaterThanOrEqual(rank(before, by));
      }),
      { numRuns: 3000 },
    );
  });

  it('shared customers change the class of nothing', () => {
    fc.assert(
      fc.property(facts, rules, fc.nat(99), (before, by, count) => {
        const overlap = { kind: 'SHARED_CUSTOMERS' as const, seenAt: NOW, count };
        expect(rank({ ...before, signals: [...before.signals, overlap] }, by)).toBe(
          rank(before, by),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('the order in which lists are written does not matter', () => {
    fc.assert(
      fc.property(facts, rules, (given, by) => {
        const outcomes = ({ criteria, leadClass }: ReturnType<typeof qualify>) => [
          leadClass,
          ...criteria.map(({ code, outcome }) => `${code} ${outcome}`),
        ];
        expect(outcomes(qualify(reversedFacts(given), reversed(by), NOW))).toEqual(
          outcomes(qualify(given, by, NOW)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('a verdict can be made again from what is stored, byte for byte', () => {
    fc.assert(
      fc.property(facts, rules, moment, (given, by, at) => {
        const made = JSON.stringify(qualify(given, by, at));
        const stored = JSON.parse(JSON.stringify([storeFacts(given), by])) as [
          StoredFacts,
          RuleSet,
        ];
        expect(JSON.stringify(qualify(readFacts(stored[0]), stored[1], at))).toBe(made);
      }),
      { numRuns: 1000 },
    );
  });

  it('a verdict of before there were technologies and signals is made again as it was', () => {
    const { accountKey, techStack, vendorConfirmedAt, signals, ...old } = JSON.parse(
      JSON.stringify(withBant(BARE, { need: 'YES' })),
    ) as StoredFacts;
    expect([accountKey, techStack, vendorConfirmedAt, signals]).toEqual([
      'officinerossi.it',
      [],
      null,
      [],
    ]);
    expect(JSON.stringify(qualify(readFacts(old), DEFAULT_RULES, NOW))).toBe(
      JSON.stringify(qualify(withBant(BARE, { need: 'YES' }), DEFAULT_RULES, NOW)),
    );
  });
});

function reversed<T extends Rules>(by: T): T {
  const { icp, buyingSignals, ecosystem, disqualifiers } = by;
  const choice = ({ only, except }: Rules['icp']['countries']) => ({
    only: only.toReversed(),
    except: except.toReversed(),
  });
  return {
    ...by,
    icp: {
      sizes: icp.sizes.toReversed(),
      industries: choice(icp.industries),
      countries: choice(icp.countries),
      techStack: {
        any: icp.techStack.any.toReversed(),
        all: icp.techStack.all.toReversed(),
        none: icp.techStack.none.toReversed(),
      },
    },
    buyingSignals: { ...buyingSignals, counted: buyingSignals.counted.toReversed() },
    ecosystem: { ...ecosystem, counted: ecosystem.counted.toReversed() },
    disqualifiers: { ...disqualifiers, rawLists: disqualifiers.rawLists.toReversed() },
  };
}

const reversedFacts = (given: Facts): Facts => ({
  ...given,
  techStack: given.techStack.toReversed(),
  buyingSignals: given.buyingSignals.toReversed(),
  signals: given.signals.toReversed(),
});
