import { describe, expect, it } from '@jest/globals';
import type { Verdict } from './referral';
import { missingOf } from './what-is-missing';

type Criterion = Verdict['criteria'][number];

const criterion = (code: string, outcome: Criterion['outcome']): Criterion => ({
  code,
  group: 'ICP',
  outcome,
  because: `${code} is ${outcome}`,
});

describe('what is missing', () => {
  it('is what is not known, and what was answered with no', () => {
    const criteria = [
      criterion('COMPANY_SIZE', 'UNKNOWN'),
      criterion('INDUSTRY', 'MET'),
      criterion('BUDGET', 'NOT_MET'),
      criterion('BUYING_SIGNAL', 'UNKNOWN'),
    ];
    expect(missingOf({ criteria })).toEqual([
      { field: 'employees', because: 'COMPANY_SIZE is UNKNOWN' },
      { field: 'budget', because: 'BUDGET is NOT_MET' },
      { field: 'buyingSignals', because: 'BUYING_SIGNAL is UNKNOWN' },
    ]);
  });

  it('is nothing that no partner can add', () => {
    const criteria = ['COUNTRY', 'ACTIVE_INTEGRATION', 'NOT_A_RAW_LIST', 'SOMETHING_NEWER'];
    expect(missingOf({ criteria: criteria.map((code) => criterion(code, 'UNKNOWN')) })).toEqual([]);
  });
});
