import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { minorUnitDigits } from './currency.js';
import { formatMoney, parseMoney } from './money.js';

const RUNS = Number(process.env.PROVE_RUNS ?? 200);

/** An accepted amount is also written and read again. */
function minorOf(amount: string, currency: string): bigint | string {
  const money = parseMoney({ amount, currency });
  if ('problem' in money) return money.problem;
  const again = parseMoney({ amount: formatMoney(money.minor, currency), currency });
  expect(again).toEqual({ minor: money.minor, currency });
  return money.minor;
}

describe('Money', () => {
  it.each([
    ['1200.00', 'EUR', 120_000n, '1200.00'],
    ['1200', 'EUR', 120_000n, '1200.00'],
    ['1200.5', 'EUR', 120_050n, '1200.50'],
    ['0', 'EUR', 0n, '0.00'],
    ['0.05', 'USD', 5n, '0.05'],
    ['007.10', 'EUR', 710n, '7.10'],
    ['1200', 'JPY', 1200n, '1200'],
    ['0', 'JPY', 0n, '0'],
    ['1.234', 'KWD', 1234n, '1.234'],
    ['10.05', 'HUF', 1005n, '10.05'],
    ['1.005', 'IQD', 1005n, '1.005'],
    ['90071992547409.91', 'EUR', 9_007_199_254_740_991n, '90071992547409.91'],
    ['9007199254740991', 'JPY', 9_007_199_254_740_991n, '9007199254740991'],
    [`${'0'.repeat(500)}1.00`, 'EUR', 100n, '1.00'],
  ])('%s %s is %s in minor units and written as %s', (amount, currency, minor, written) => {
    expect(minorOf(amount, currency)).toBe(minor);
    expect(formatMoney(minor, currency)).toBe(written);
  });

  it.each([
    [
      'AMOUNT_INVALID',
      'EUR',
      [
        '',
        ' ',
        '-1',
        '+1',
        '10.005',
        '1.000',
        '1.',
        '.5',
        '1,5',
        '1.200,00',
        '1e3',
        'NaN',
        'Infinity',
        '0x10',
        ' 1',
        '1 ',
        '1\n',
        '١',
        '1_000',
        '--1',
      ],
    ],
    ['AMOUNT_INVALID', 'JPY', ['1.0', '1.00', '1.5']],
    ['AMOUNT_INVALID', 'KWD', ['1.2345']],
    [
      'AMOUNT_OUT_OF_RANGE',
      'EUR',
      ['90071992547409.92', '90071992547410', '9'.repeat(17), '9'.repeat(1_000_000)],
    ],
    ['AMOUNT_OUT_OF_RANGE', 'JPY', ['9007199254740992']],
  ])('is refused as %s in %s', (problem, currency, amounts) => {
    expect(amounts.filter((amount) => minorOf(amount, currency) !== problem)).toEqual([]);
  });

  it.each(['', 'eur', 'EURO', 'ZZZ', 'XDR', 'XXX', '€', ' EUR', '__proto__'])(
    'is not in %j',
    (currency) => {
      expect(minorOf('1', currency)).toBe('CURRENCY_UNKNOWN');
    },
  );

  it('that is owed the other way is written with a minus', () => {
    expect(formatMoney(-5n, 'EUR')).toBe('-0.05');
    expect(formatMoney(-1200n, 'JPY')).toBe('-1200');
  });

  it('of every currency is read again as it was written', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'USD', 'HUF');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 53n - 1n }), currency, (minor, code) => {
        const amount = formatMoney(minor, code);
        expect(amount.split('.')[1]?.length ?? 0).toBe(minorUnitDigits(code));
        expect(parseMoney({ amount, currency: code })).toEqual({ minor, currency: code });
      }),
      { numRuns: RUNS },
    );
  });

  it('has the decimals of ISO 4217, where the platform only knows those of a price tag', () => {
    const digits = (codes: string): readonly number[] => codes.split(' ').map(minorUnitDigits);
    expect(digits('EUR USD GBP CHF HUF IDR COP RSD PKR')).toEqual(Array(9).fill(2));
    expect(digits('JPY KRW ISK CLP VND XOF UGX')).toEqual(Array(7).fill(0));
    expect(digits('BHD IQD JOD KWD LYD OMR TND')).toEqual(Array(7).fill(3));
  });
});
