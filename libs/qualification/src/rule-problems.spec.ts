import { describe, expect, it } from '@jest/globals';
import { effectProblems } from './effect-problems.js';
import { ruleProblems } from './rule-problems.js';
import { DEFAULT_RULES, type Rules } from './rule-set.js';

const known = {
  isCountry: (code: string) => ['IT', 'FR', 'DE'].includes(code),
  isDomain: (domain: string) => /^[a-z]+\.[a-z]+$/.test(domain),
};
const icp = (changes: Partial<Rules['icp']>): Partial<Rules> => ({
  icp: { ...DEFAULT_RULES.icp, ...changes },
});
const NONE = { only: [], except: [] };

describe('rules that do not hold', () => {
  it('the default ones hold', () => {
    expect(ruleProblems(DEFAULT_RULES, known)).toEqual([]);
  });

  it.each<[string, Partial<Rules>, 'PROBLEM' | 'WARNING', string, string]>([
    [
      'a range upside down',
      icp({ sizes: [{ min: 50, max: 10 }] }),
      'PROBLEM',
      'RANGE_UPSIDE_DOWN',
      'icp.sizes.0',
    ],
    [
      'a negative size',
      icp({ sizes: [{ min: -1, max: 10 }] }),
      'PROBLEM',
      'NUMBER_OUT_OF_RANGE',
      'icp.sizes.0.min',
    ],
    [
      'half a person',
      icp({ sizes: [{ min: 1.5, max: 10 }] }),
      'PROBLEM',
      'NUMBER_OUT_OF_RANGE',
      'icp.sizes.0.min',
    ],
    [
      'two ranges that overlap',
      icp({
        sizes: [
          { min: 1, max: null },
          { min: 10, max: 50 },
        ],
      }),
      'WARNING',
      'RANGES_OVERLAP',
      'icp.sizes.1',
    ],
    [
      'an unknown country',
      icp({ countries: { only: ['IT', 'XX'], except: [] } }),
      'PROBLEM',
      'COUNTRY_UNKNOWN',
      'icp.countries.only.1',
    ],
    [
      'an unknown country left out',
      icp({ countries: { only: [], except: ['ZZ'] } }),
      'PROBLEM',
      'COUNTRY_UNKNOWN',
      'icp.countries.except.0',
    ],
    [
      'an industry wanted and excluded',
      icp({ industries: { only: ['Retail'], except: ['retail'] } }),
      'PROBLEM',
      'BOTH_WANTED_AND_EXCLUDED',
      'icp.industries.except.0',
    ],
    [
      'an exclusion without effect',
      icp({ industries: { only: ['Retail'], except: ['Mining'] } }),
      'WARNING',
      'EXCLUDED_WITHOUT_EFFECT',
      'icp.industries.except.0',
    ],
    [
      'an industry without a name',
      icp({ industries: { only: [' '], except: [] } }),
      'PROBLEM',
      'REQUIRED',
      'icp.industries.only.0',
    ],
    [
      'an industry twice',
      icp({ industries: { only: ['Retail', 'RETAIL'], except: [] } }),
      'WARNING',
      'LISTED_TWICE',
      'icp.industries.only.1',
    ],
    [
      'a product asked for and excluded',
      icp({ techStack: { any: [], all: ['SAP'], none: ['sap'] } }),
      'PROBLEM',
      'BOTH_WANTED_AND_EXCLUDED',
      'icp.techStack.none.0',
    ],
    [
      'an SQL easier than an MQL',
      { thresholds: { sql: 1, mql: 2 } },
      'PROBLEM',
      'SQL_BELOW_MQL',
      'thresholds.sql',
    ],
    [
      'an SQL that nobody can be',
      { thresholds: { sql: 5, mql: 1 } },
      'WARNING',
      'SQL_OUT_OF_REACH',
      'thresholds.sql',
    ],
    [
      'a score of nothing',
      { thresholds: { sql: 3, mql: 0 } },
      'PROBLEM',
      'NUMBER_OUT_OF_RANGE',
      'thresholds.mql',
    ],
    [
      'a weight of a million',
      { bant: { ...DEFAULT_RULES.bant, need: 1e6 } },
      'PROBLEM',
      'NUMBER_OUT_OF_RANGE',
      'bant.need',
    ],
    [
      'two signals of one',
      { buyingSignals: { counted: ['DEMO_REQUESTED'], enough: 2 } },
      'PROBLEM',
      'TOO_MANY_SIGNALS_ASKED',
      'buyingSignals.enough',
    ],
    [
      'no ecosystem signal',
      { ecosystem: { ...DEFAULT_RULES.ecosystem, counted: [] } },
      'PROBLEM',
      'NO_ECOSYSTEM_SIGNAL',
      'ecosystem.counted',
    ],
    [
      'a competitor without a domain',
      { disqualifiers: { ...DEFAULT_RULES.disqualifiers, accounts: ['Rivale S.p.A.'] } },
      'PROBLEM',
      'DOMAIN_INVALID',
      'disqualifiers.accounts.0',
    ],
    [
      'nothing for sales',
      { dispositions: { toSales: [], toNurturing: ['MQL'] } },
      'PROBLEM',
      'NOTHING_TO_SALES',
      'dispositions.toSales',
    ],
    [
      'the unqualified to sales',
      { dispositions: { toSales: ['EQL', 'UNQUALIFIED'], toNurturing: [] } },
      'PROBLEM',
      'UNQUALIFIED_TO_SALES',
      'dispositions.toSales',
    ],
    [
      'a class in both',
      { dispositions: { toSales: ['EQL', 'SQL'], toNurturing: ['SQL'] } },
      'PROBLEM',
      'CLASS_IN_BOTH',
      'dispositions.toNurturing',
    ],
    [
      'an end before the reminder',
      { waiting: { remindAfterDays: 7, lapseAfterDays: 7 } },
      'PROBLEM',
      'LAPSES_BEFORE_REMINDER',
      'waiting.lapseAfterDays',
    ],
  ])('%s', (_, changes, severity, code, path) => {
    const problems = ruleProblems({ ...DEFAULT_RULES, ...changes }, known);
    expect(problems.map((each) => [each.severity, each.code, each.path.join('.')])).toContainEqual([
      severity,
      code,
      path,
    ]);
  });

  it('come all at once', () => {
    const many = {
      ...DEFAULT_RULES,
      ...icp({ sizes: [{ min: 9, max: 1 }], countries: { ...NONE, only: ['XX'] } }),
      thresholds: { sql: 1, mql: 2 },
    };
    expect(ruleProblems(many, known).map(({ code }) => code)).toEqual([
      'RANGE_UPSIDE_DOWN',
      'COUNTRY_UNKNOWN',
      'SQL_BELOW_MQL',
    ]);
  });
});

describe('what rules would have done', () => {
  it.each([
    ['let everything through as before', 40, 40, []],
    ['let half through', 40, 20, []],
    ['let less than half through', 40, 19, ['MUCH_LESS_TO_SALES']],
    ['let nothing through', 40, 0, ['EVERYTHING_DISQUALIFIED']],
  ])('%s', (_, before, after, codes) => {
    const problems = effectProblems(
      { referrals: 100, toSales: before },
      { referrals: 100, toSales: after },
      90,
    );
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('say nothing where there was too little to tell', () => {
    expect(effectProblems({ referrals: 9, toSales: 9 }, { referrals: 9, toSales: 0 }, 90)).toEqual(
      [],
    );
    expect(
      effectProblems({ referrals: 90, toSales: 0 }, { referrals: 90, toSales: 0 }, 90),
    ).toEqual([]);
  });
});
