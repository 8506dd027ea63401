import { describe, expect, it } from '@jest/globals';
import { passwordProblems } from './password-problems.js';

describe('passwordProblems', () => {
  it.each([
    ['a'.repeat(11), ['PASSWORD_TOO_SHORT']],
    ['👍'.repeat(11), ['PASSWORD_TOO_SHORT']],
    ['a'.repeat(12), []],
    ['👍'.repeat(256), []],
    ['a'.repeat(257), ['PASSWORD_TOO_LONG']],
    ['Giulia@Northwind.test', ['PASSWORD_IS_ADDRESS']],
  ])('of %j says %j', (password, codes) => {
    const problems = passwordProblems(password, 'giulia@northwind.test');
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
