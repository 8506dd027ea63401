import { describe, expect, it } from '@jest/globals';
import { readAmount, writeAmount } from '../../i18n/typed-number';
import { dealInput, dealValues, withAmounts } from './deal-values';

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

  it('goes back as it came where its amounts were written for a reader in between', () => {
    const values = dealValues(deal, 'DISCOVERY');
    const written = withAmounts(values, (amount) => writeAmount(amount, 'it'));
    expect(written).toMatchObject({ amount: '1.200,50', annualRecurringRevenue: '' });
    const read = (typed: string): string | null => {
      const { amount } = { amount: null, ...readAmount(typed, 'CHF', 'it') };
      return amount;
    };
    expect(withAmounts(written, read)).toEqual(values);
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
