import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dispositionOf, reasonsOf, type Disposition } from './disposition.js';
import type { Facts } from './facts.js';
import { qualify } from './qualify.js';
import { DEFAULT_RULES, type RuleSet } from './rule-set.js';
import { BARE, ECOSYSTEM_QUALIFIED, integrationSeen, NOW, withBant } from './sample-facts.js';
import { type CriterionCode, type LeadClass } from './verdict.js';

/** What the default rules ask for. */
const ASKED: readonly CriterionCode[] = [
  'COMPANY_SIZE',
  'INDUSTRY',
  'COUNTRY',
  'BUDGET',
  'AUTHORITY',
  'NEED',
  'TIMELINE',
  'BUYING_SIGNAL',
  'PARTNER_REFERRAL',
  'ACTIVE_INTEGRATION',
  'NOT_A_RAW_LIST',
];

const ALL_BANT = { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' } as const;
const THREE = { budget: 'YES', authority: 'YES', need: 'YES' } as const;

/** The verdict, after seeing that it carries every criterion and both confirmations as it should. */
function judge(facts: Facts, rules = DEFAULT_RULES) {
  const verdict = qualify(facts, rules, NOW);
  expect(verdict.criteria.map(({ code }) => code)).toEqual(ASKED);
  expect(verdict.partnerConfirmedAt === null).toBe(!facts.confirmsFitAndIntent);
  expect(verdict.vendorConfirmedAt).toEqual(verdict.leadClass === 'EQL' ? NOW : null);
  expect(verdict.rulesVersion).toBe(rules.version);
  return verdict;
}

describe('the ladder', () => {
  it.each<[string, number, LeadClass, Facts]>([
    [
      'too small, whatever else holds',
      1,
      'UNQUALIFIED',
      withBant({ ...ECOSYSTEM_QUALIFIED, employees: 9 }, ALL_BANT),
    ],
    [
      'a raw list, whatever else holds',
      2,
      'UNQUALIFIED',
      withBant({ ...ECOSYSTEM_QUALIFIED, touchpoint: 'TRADE_SHOW_LIST' }, ALL_BANT),
    ],
    ['fit, signal and confirmation', 3, 'EQL', ECOSYSTEM_QUALIFIED],
    [
      'the same with an integration',
      3,
      'EQL',
      { ...ECOSYSTEM_QUALIFIED, signals: [integrationSeen(1)] },
    ],
    [
      'the same from a verified list',
      3,
      'EQL',
      { ...ECOSYSTEM_QUALIFIED, touchpoint: 'TRADE_SHOW_LIST', verifiedAt: NOW },
    ],
    ['the same with all of BANT', 3, 'EQL', withBant(ECOSYSTEM_QUALIFIED, ALL_BANT)],
    ['size unknown', 5, 'MQL', { ...ECOSYSTEM_QUALIFIED, employees: null }],
    ['industry unknown', 5, 'MQL', { ...ECOSYSTEM_QUALIFIED, industry: null }],
    [
      'an integration without the partner’s word',
      5,
      'MQL',
      { ...ECOSYSTEM_QUALIFIED, confirmsFitAndIntent: false, signals: [integrationSeen(1)] },
    ],
    ['no buying signal', 6, 'UNQUALIFIED', { ...ECOSYSTEM_QUALIFIED, buyingSignals: [] }],
    ['one of BANT not met', 5, 'MQL', withBant(ECOSYSTEM_QUALIFIED, { budget: 'NO' })],
    ['three of BANT', 4, 'SQL', withBant(BARE, THREE)],
    ['all of BANT', 4, 'SQL', withBant(BARE, ALL_BANT)],
    ['three of BANT, the fourth not met', 5, 'MQL', withBant(BARE, { ...THREE, timeline: 'NO' })],
    ['two of BANT', 5, 'MQL', withBant(BARE, { budget: 'YES', need: 'YES' })],
    ['one of BANT, another not met', 5, 'MQL', withBant(BARE, { budget: 'YES', need: 'NO' })],
    ['a buying signal alone', 5, 'MQL', { ...BARE, buyingSignals: ['DEMO_REQUESTED'] }],
    ['nothing', 6, 'UNQUALIFIED', BARE],
    ['one of BANT not met alone', 6, 'UNQUALIFIED', withBant(BARE, { need: 'NO' })],
  ])('%s: step %i, %s', (_, step, leadClass, facts) => {
    expect(judge(facts)).toMatchObject({ step, leadClass });
  });

  it.each(['REFERRAL', 'INTEGRATION_LISTING', 'WEBINAR', 'BACKLINK', 'CASE_STUDY'] as const)(
    'makes a confirmed %s an EQL when the rest holds',
    (touchpoint) => {
      expect(judge({ ...ECOSYSTEM_QUALIFIED, touchpoint }).leadClass).toBe('EQL');
    },
  );

  it('keeps the moment of the partner’s word', () => {
    const confirmedAt = new Date('2026-11-01T00:00:00Z');
    expect(judge({ ...ECOSYSTEM_QUALIFIED, confirmedAt }).partnerConfirmedAt).toEqual(confirmedAt);
    expect(judge(ECOSYSTEM_QUALIFIED).partnerConfirmedAt).toEqual(NOW);
  });
});

describe('golden cases', () => {
  it('a certified implementation partner’s referral is an EQL', () => {
    expect(judge(ECOSYSTEM_QUALIFIED).leadClass).toBe('EQL');
  });

  it('a demo request is an MQL, or an SQL by its score', () => {
    const demo: Facts = { ...BARE, buyingSignals: ['DEMO_REQUESTED'] };
    expect(judge(demo).leadClass).toBe('MQL');
    expect(judge(withBant(demo, THREE)).leadClass).toBe('SQL');
  });

  it('a trade-show list is unqualified until it is verified', () => {
    const list: Facts = { ...ECOSYSTEM_QUALIFIED, touchpoint: 'TRADE_SHOW_LIST' };
    expect(judge(list).leadClass).toBe('UNQUALIFIED');
    expect(judge({ ...list, verifiedAt: NOW }).leadClass).toBe('EQL');
  });

  it('overlap alone, without active use or referral, is not an EQL', () => {
    expect(judge({ ...ECOSYSTEM_QUALIFIED, confirmsFitAndIntent: false }).leadClass).toBe('MQL');
  });
});

describe('what becomes of it', () => {
  it.each<[string, Facts, Disposition, readonly string[]]>([
    ['an EQL', ECOSYSTEM_QUALIFIED, 'SALES', []],
    ['an SQL', withBant(BARE, THREE), 'SALES', []],
    [
      'an MQL',
      { ...ECOSYSTEM_QUALIFIED, industry: null, bant: { ...ALL_BANT, budget: 'NO' } },
      'NURTURING',
      ['INDUSTRY_UNKNOWN', 'BUDGET_NOT_MET'],
    ],
    [
      'too small',
      { ...ECOSYSTEM_QUALIFIED, employees: 2 },
      'DISQUALIFIED',
      ['COMPANY_SIZE_NOT_MET'],
    ],
    ['no need', withBant(BARE, { need: 'NO' }), 'DISQUALIFIED', ['NEED_NOT_MET']],
    [
      'a raw list with no budget',
      { ...withBant(ECOSYSTEM_QUALIFIED, { budget: 'NO' }), touchpoint: 'TRADE_SHOW_LIST' },
      'DISQUALIFIED',
      ['BUDGET_NOT_MET'],
    ],
    [
      'a raw list',
      { ...withBant(ECOSYSTEM_QUALIFIED, ALL_BANT), touchpoint: 'TRADE_SHOW_LIST' },
      'ACTION_REQUIRED',
      ['NOT_A_RAW_LIST_UNKNOWN'],
    ],
    [
      'nothing known',
      BARE,
      'ACTION_REQUIRED',
      [
        'COMPANY_SIZE_UNKNOWN',
        'INDUSTRY_UNKNOWN',
        'BUDGET_UNKNOWN',
        'AUTHORITY_UNKNOWN',
        'NEED_UNKNOWN',
        'TIMELINE_UNKNOWN',
        'BUYING_SIGNAL_UNKNOWN',
        'PARTNER_REFERRAL_UNKNOWN',
      ],
    ],
  ])('%s', (_, facts, disposition, reasons) => {
    const verdict = judge(facts);
    expect(dispositionOf(verdict, DEFAULT_RULES)).toBe(disposition);
    expect(reasonsOf(verdict, disposition).map(({ code }) => code)).toEqual(reasons);
  });

  it('is a setting', () => {
    const onlyEql: RuleSet = {
      ...DEFAULT_RULES,
      version: 2,
      dispositions: { toSales: ['EQL'], toNurturing: ['SQL'] },
    };
    const at = (facts: Facts) => dispositionOf(judge(facts, onlyEql), onlyEql);
    expect(at(ECOSYSTEM_QUALIFIED)).toBe('SALES');
    expect(at(withBant(BARE, THREE))).toBe('NURTURING');
    expect(at({ ...BARE, buyingSignals: ['DEMO_REQUESTED'] })).toBe('ACTION_REQUIRED');
  });
});

describe('for any facts', () => {
  const answer = fc.constantFrom('YES', 'NO', 'UNKNOWN');
  const facts: fc.Arbitrary<Facts> = fc.record({
    accountKey: fc.constant('officinerossi.it'),
    techStack: fc.constant([]),
    employees: fc.option(fc.nat(20)),
    industry: fc.option(fc.constantFrom('Retail', 'Gambling')),
    country: fc.constantFrom('IT', 'KP'),
    bant: fc.record({ budget: answer, authority: answer, need: answer, timeline: answer }),
    buyingSignals: fc.subarray(['DEMO_REQUESTED', 'BUDGET_CONFIRMED', 'CLEAR_USE_CASE'] as const),
    touchpoint: fc.constantFrom('REFERRAL', 'WEBINAR', 'TRADE_SHOW_LIST'),
    confirmsFitAndIntent: fc.boolean(),
    confirmedAt: fc.constant(null),
    verifiedAt: fc.option(fc.constant(NOW)),
    vendorConfirmedAt: fc.constant(null),
    signals: fc.constantFrom([], [integrationSeen(89)], [integrationSeen(91)]),
  });
  const rules: RuleSet = {
    ...DEFAULT_RULES,
    icp: {
      ...DEFAULT_RULES.icp,
      industries: { only: [], except: ['gambling'] },
      countries: { only: [], except: ['KP'] },
    },
  };
  const RANK: Readonly<Record<LeadClass, number>> = { UNQUALIFIED: 0, MQL: 1, SQL: 2, EQL: 3 };

  /** Each turns one criterion from unknown or not met into met. */
  const improvements: readonly ((facts: Facts) => Facts)[] = [
    (f) => ({ ...f, employees: 10 }),
    (f) => ({ ...f, industry: 'Retail' }),
    (f) => ({ ...f, country: 'IT' }),
    (f) => withBant(f, { budget: 'YES' }),
    (f) => withBant(f, { authority: 'YES' }),
    (f) => withBant(f, { need: 'YES' }),
    (f) => withBant(f, { timeline: 'YES' }),
    (f) => ({ ...f, buyingSignals: [...f.buyingSignals, 'CLEAR_USE_CASE'] }),
    (f) => ({ ...f, confirmsFitAndIntent: true }),
    (f) => ({ ...f, signals: [integrationSeen(1)] }),
    (f) => ({ ...f, verifiedAt: NOW }),
  ];

  it('one more criterion met, whatever it was before, never lowers the class (EQL > SQL > MQL)', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...improvements), (before, improve) => {
        const after = judge(improve(before), rules).leadClass;
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[judge(before, rules).leadClass]);
      }),
      { numRuns: 5000 },
    );
  });

  it('an answer that turns out to be no never raises the class', () => {
    const no = fc.constantFrom<Partial<Facts['bant']>[]>(
      { budget: 'NO' },
      { authority: 'NO' },
      { need: 'NO' },
      { timeline: 'NO' },
    );
    fc.assert(
      fc.property(facts, no, (before, bant) => {
        const after = judge(withBant(before, bant), rules).leadClass;
        expect(RANK[after]).toBeLessThanOrEqual(RANK[judge(before, rules).leadClass]);
      }),
      { numRuns: 2000 },
    );
  });

  it('sales gets exactly the EQL and SQL, and all others a reason', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const verdict = judge(given, rules);
        const disposition = dispositionOf(verdict, rules);
        expect(disposition === 'SALES').toBe(
          verdict.leadClass === 'EQL' || verdict.leadClass === 'SQL',
        );
        expect(reasonsOf(verdict, disposition).length > 0).toBe(disposition !== 'SALES');
      }),
      { numRuns: 2000 },
    );
  });
});
