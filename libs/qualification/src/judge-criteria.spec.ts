import { describe, expect, it } from '@jest/globals';
import type { Facts } from './facts.js';
import { judgeCriteria } from './judge-criteria.js';
import { DEFAULT_RULES, type RuleSet } from './rule-set.js';
import { BARE, integrationSeen, NOW, withBant } from './sample-facts.js';
import { CRITERION_CODES, type CriterionCode, type CriterionOutcome } from './verdict.js';

const STRICT: RuleSet = {
  ...DEFAULT_RULES,
  icp: {
    ...DEFAULT_RULES.icp,
    sizes: [{ min: 50, max: null }],
    industries: { only: [], except: ['Gambling'] },
    countries: { only: [], except: ['KP'] },
  },
};

function look(code: CriterionCode, facts: Partial<Facts>, rules = DEFAULT_RULES) {
  const criteria = judgeCriteria({ ...BARE, ...facts }, rules, NOW);
  const order = criteria.map((each) => CRITERION_CODES.indexOf(each.code));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  return criteria.find((each) => each.code === code);
}

const bant = (answers: Partial<Facts['bant']>) => withBant(BARE, answers);

describe('each criterion', () => {
  it.each<[CriterionCode, CriterionOutcome, string, Partial<Facts>, RuleSet]>([
    ['COMPANY_SIZE', 'MET', 'COMPANY_SIZE_MET', { employees: 10 }, DEFAULT_RULES],
    ['COMPANY_SIZE', 'NOT_MET', 'COMPANY_SIZE_NOT_MET', { employees: 9 }, DEFAULT_RULES],
    ['COMPANY_SIZE', 'NOT_MET', 'COMPANY_SIZE_NOT_MET', { employees: 0 }, DEFAULT_RULES],
    ['COMPANY_SIZE', 'UNKNOWN', 'COMPANY_SIZE_UNKNOWN', {}, DEFAULT_RULES],
    ['COMPANY_SIZE', 'NOT_MET', 'COMPANY_SIZE_NOT_MET', { employees: 49 }, STRICT],
    ['INDUSTRY', 'MET', 'INDUSTRY_MET', { industry: 'Gambling' }, DEFAULT_RULES],
    ['INDUSTRY', 'NOT_MET', 'INDUSTRY_NOT_MET', { industry: ' gambling ' }, STRICT],
    ['INDUSTRY', 'MET', 'INDUSTRY_MET', { industry: 'Retail' }, STRICT],
    ['INDUSTRY', 'UNKNOWN', 'INDUSTRY_UNKNOWN', {}, STRICT],
    ['COUNTRY', 'MET', 'COUNTRY_MET', { country: 'KP' }, DEFAULT_RULES],
    ['COUNTRY', 'NOT_MET', 'COUNTRY_NOT_MET', { country: 'KP' }, STRICT],
    ['BUDGET', 'MET', 'BUDGET_MET', bant({ budget: 'YES' }), DEFAULT_RULES],
    ['BUDGET', 'NOT_MET', 'BUDGET_NOT_MET', bant({ budget: 'NO' }), DEFAULT_RULES],
    ['BUDGET', 'UNKNOWN', 'BUDGET_UNKNOWN', {}, DEFAULT_RULES],
    ['AUTHORITY', 'MET', 'AUTHORITY_MET', bant({ authority: 'YES' }), DEFAULT_RULES],
    ['NEED', 'NOT_MET', 'NEED_NOT_MET', bant({ need: 'NO' }), DEFAULT_RULES],
    ['TIMELINE', 'UNKNOWN', 'TIMELINE_UNKNOWN', bant({ need: 'NO' }), DEFAULT_RULES],
    [
      'BUYING_SIGNAL',
      'MET',
      'BUYING_SIGNAL_MET',
      { buyingSignals: ['DEMO_REQUESTED'] },
      DEFAULT_RULES,
    ],
    ['BUYING_SIGNAL', 'UNKNOWN', 'BUYING_SIGNAL_UNKNOWN', {}, DEFAULT_RULES],
    [
      'PARTNER_REFERRAL',
      'MET',
      'PARTNER_REFERRAL_MET',
      { confirmsFitAndIntent: true },
      DEFAULT_RULES,
    ],
    [
      'PARTNER_REFERRAL',
      'UNKNOWN',
      'PARTNER_REFERRAL_UNKNOWN',
      { confirmedAt: NOW },
      DEFAULT_RULES,
    ],
    [
      'ACTIVE_INTEGRATION',
      'MET',
      'ACTIVE_INTEGRATION_MET',
      { signals: [integrationSeen(3)] },
      DEFAULT_RULES,
    ],
    [
      'ACTIVE_INTEGRATION',
      'UNKNOWN',
      'ACTIVE_INTEGRATION_UNKNOWN',
      { touchpoint: 'INTEGRATION_LISTING' },
      DEFAULT_RULES,
    ],
    ['NOT_A_RAW_LIST', 'MET', 'NOT_A_RAW_LIST_MET', { touchpoint: 'WEBINAR' }, DEFAULT_RULES],
    [
      'NOT_A_RAW_LIST',
      'UNKNOWN',
      'NOT_A_RAW_LIST_UNKNOWN',
      { touchpoint: 'TRADE_SHOW_LIST' },
      DEFAULT_RULES,
    ],
    [
      'NOT_A_RAW_LIST',
      'MET',
      'RAW_LIST_VERIFIED',
      { touchpoint: 'TRADE_SHOW_LIST', verifiedAt: NOW },
      DEFAULT_RULES,
    ],
  ])('%s is %s, %s', (code, outcome, because, facts, rules) => {
    expect(look(code, facts, rules)).toMatchObject({ outcome, because: { code: because } });
  });

  it('says by which figure', () => {
    expect(look('COMPANY_SIZE', { employees: 9 })?.because.params).toEqual({
      employees: 9,
      min: 10,
    });
    const twice = {
      buyingSignals: ['DEMO_REQUESTED', 'DEMO_REQUESTED', 'CLEAR_USE_CASE'],
    } as const;
    expect(look('BUYING_SIGNAL', twice)?.because.params).toEqual({ count: 2 });
  });
});
