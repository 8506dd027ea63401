import { expect, it } from '@jest/globals';
import { sumMoney } from './sum-money';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

it.each([
  [[], []],
  [[eur('1200.00')], [eur('1200.00')]],
  [[eur('0.10'), eur('0.20')], [eur('0.30')]],
  [[eur('90071992547409.91'), eur('0.09')], [eur('90071992547410.00')]],
  [[eur('0.01'), eur('0.02')], [eur('0.03')]],
  [
    [{ amount: '1200', currency: 'JPY' }, eur('5.00'), eur('6.50')],
    [eur('11.50'), { amount: '1200', currency: 'JPY' }],
  ],
])('the sum of %j is %j', (amounts, total) => {
  expect(sumMoney(amounts)).toEqual(total);
});
