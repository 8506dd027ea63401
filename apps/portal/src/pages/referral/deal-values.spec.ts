import { describe, expect, it } from '@jest/globals';
import { dealInput, dealValues, separatorsOf } from './deal-values';

const deal = {
  stage: 'PROPOSAL',
  amount: { amount: '1200.50', currency: 'CHF' },
  annualRecurringRevenue: null,
  expectedCloseOn: '2026-12-01',
  closedAt: null,
} as const;

describe('a deal in its form', () => {
  it('goes back as it came', () => {
    expect(dealInput('r1', dealValues(deal, 'DISCOVERY'))).toEqual({
      referralId: 'r1',
      stage: 'PROPOSAL',
      amount: { amount: '1200.50', currency: 'CHF' },
      annualRecurringRevenue: null,
      expectedCloseOn: '2026-12-01',
    });
  });

  it('begins at the first stage, in euro', () => {
    expect(dealValues(null, 'DISCOVERY')).toMatchObject({ stage: 'DISCOVERY', currency: 'EUR' });
  });

  it('empties what was emptied, and leaves out a note that is none', () => {
    const emptied = {
      ...dealValues(deal, 'DISCOVERY'),
      amount: '',
      expectedCloseOn: '',
      note: ' ',
    };
    expect(dealInput('r1', emptied)).toEqual({
      referralId: 'r1',
      stage: 'PROPOSAL',
      amount: null,
      annualRecurringRevenue: null,
      expectedCloseOn: null,
    });
  });
});

it.each([
  ['en', ',', '.'],
  ['it', '.', ','],
])(
  '%s groups by “%s” and parts the cents by “%s”',
  (language, thousandSeparator, decimalSeparator) => {
    expect(separatorsOf(language)).toEqual({ thousandSeparator, decimalSeparator });
  },
);
