import { expect, it } from '@jest/globals';
import { safeNext } from './safe-next';

it.each([
  [undefined, '/'],
  ['/inbox', '/inbox'],
  ['/referrals?status=WON#deal', '/referrals?status=WON#deal'],
  ['https://evil.test/', '/'],
  ['//evil.test/', '/'],
  ['/\\evil.test', '/'],
  ['javascript:alert(1)', '/'],
  ['inbox', '/'],
])('after sign-in, %s leads to %s', (next, there) => {
  expect(safeNext(next, 'https://portal.test')).toBe(there);
});
