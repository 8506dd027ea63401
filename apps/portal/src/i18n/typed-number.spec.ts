import { describe, expect, it } from '@jest/globals';
import { readAmount, readCount, writeAmount, writeCount } from './typed-number';

describe('an amount', () => {
  it.each([
    ['', null, null],
    ['  ', null, null],
    ['7500', '7500', '7500'],
    ['007500', '7500', '7500'],
    ['0', '0', '0'],
    // As the reader’s language has it.
    ['29.800', '29.800', '29800'],
    ['29,800', '29800', '29.800'],
    ['1.234', '1.234', '1234'],
    ['1,234', '1234', '1.234'],
    // What makes no sense there is the other language’s.
    ['29.800,50', '29800.50', '29800.50'],
    ['29,800.50', '29800.50', '29800.50'],
    ['1.234.567', '1234567', '1234567'],
    ['1,234,567', '1234567', '1234567'],
    ['1.234.567,8', '1234567.8', '1234567.8'],
    ['12500.5', '12500.5', '12500.5'],
    ['12500,5', '12500.5', '12500.5'],
    ['12,5', '12.5', '12.5'],
    ['0.800', '0.800', '0.800'],
    ['0,50', '0.50', '0.50'],
    // Pasted.
    [' 29 800 ', '29800', '29800'],
    ['29\u00a0800,50\u00a0€', '29800.50', '29800.50'],
    ['29\u202f800.50', '29800.50', '29800.50'],
    ['1’234’567', '1234567', '1234567'],
    ['€29,800.50', '29800.50', '29800.50'],
    ['€ 29.800,50', '29800.50', '29800.50'],
    ['EUR 7500', '7500', '7500'],
    ['7500 eur', '7500', '7500'],
    ['7500 euro', '7500', '7500'],
  ] as const)('“%s” is %s in English and %s in Italian', (typed, english, italian) => {
    expect(readAmount(typed, 'EUR', 'en')).toEqual({ amount: english });
    expect(readAmount(typed, 'EUR', 'it')).toEqual({ amount: italian });
  });

  it.each([
    ['-7500', 'NEGATIVE'],
    ['−7.500,00', 'NEGATIVE'],
    ['- € 7500', 'NEGATIVE'],
    ['€ -7500', 'NEGATIVE'],
    ['$ 29,800', 'OTHER_CURRENCY'],
    ['29.800 CHF', 'OTHER_CURRENCY'],
    ['about 7500', 'UNREADABLE'],
    ['29k', 'UNREADABLE'],
    ['1e5', 'UNREADABLE'],
    ['7500-', 'UNREADABLE'],
    ['-', 'UNREADABLE'],
    ['€', 'UNREADABLE'],
    ['.5', 'UNREADABLE'],
    ['1200.', 'UNREADABLE'],
    ['1200,', 'UNREADABLE'],
    ['1.200.50', 'UNREADABLE'],
    ['1.200,50,00', 'UNREADABLE'],
    ['1,200 300', 'UNREADABLE'],
    ['12 34', 'UNREADABLE'],
    ['7500 8000', 'UNREADABLE'],
    ['--', 'UNREADABLE'],
  ] as const)('“%s” is refused in both languages as %s', (typed, problem) => {
    for (const locale of ['en', 'it'] as const)
      expect(readAmount(typed, 'EUR', locale)).toEqual({ problem });
  });

  it.each([
    ['CHF 1’200', 'CHF', '1200'],
    ['$1,200.50', 'USD', '1200.50'],
    ['US$ 1,200.50', 'USD', '1200.50'],
    ['¥ 1200', 'JPY', '1200'],
  ] as const)('“%s” is one of %s', (typed, currency, amount) => {
    expect(readAmount(typed, currency, 'en')).toEqual({ amount });
  });

  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1200', '1,200', '1.200'],
    ['1234567.50', '1,234,567.50', '1.234.567,50'],
    ['1.234', '1.234', '1,234'],
    ['90071992547409.91', '90,071,992,547,409.91', '90.071.992.547.409,91'],
  ] as const)('%s is written %s in English and %s in Italian, and read again', (amount, en, it) => {
    for (const [locale, written] of Object.entries({ en, it } as const)) {
      const language = locale === 'it' ? 'it' : 'en';
      expect(writeAmount(amount, language)).toBe(written);
      expect(readAmount(written, 'EUR', language)).toEqual({ amount });
    }
  });
});

describe('a count', () => {
  it.each([
    ['', null],
    [' 250 ', 250],
    ['0', 0],
    ['1.200', 1_200],
    ['1,200', 1_200],
    ['1 200', 1_200],
    ['1’200', 1_200],
    ['1.200.000', 1_200_000],
    ['10000000', 10_000_000],
  ] as const)('“%s” is %s', (typed, count) => {
    expect(readCount(typed, 10_000_000)).toEqual({ count });
  });

  it.each([
    '12.5',
    '12,50',
    '-5',
    '1.200,00',
    '1.2000',
    '0.800',
    '1,200.300',
    '10000001',
    '+39 02 1234567',
    '00390212345678',
    '9'.repeat(400),
    '50-99',
    '250+',
    'many',
  ])('“%s” is none', (typed) => {
    expect(readCount(typed, 10_000_000)).toEqual({ problem: 'NO_COUNT' });
  });

  it('is written as the language groups it', () => {
    expect([writeCount(1_200, 'en'), writeCount(1_200, 'it')]).toEqual(['1,200', '1.200']);
  });
});
