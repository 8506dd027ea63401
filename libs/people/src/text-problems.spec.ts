import { describe, expect, it } from '@jest/globals';
import { textProblems } from './text-problems.js';

describe('textProblems', () => {
  it.each([
    ['Giulia Ferrari', []],
    ['مرحبا 👩🏽‍💻', []],
    ['👍'.repeat(5), []],
    ['👍'.repeat(21), ['TOO_LONG']],
    [' '.repeat(50), ['REQUIRED']],
    ['\u200b', ['REQUIRED']],
    ['a\u0000b', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['a\r\nBcc: b', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['a\u2028b', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['half a pair \ud83d', ['CONTROL_CHARACTERS_NOT_ALLOWED']],
  ])('of %j says %j', (text, codes) => {
    expect(textProblems(text, 20, ['name']).map(({ code }) => code)).toEqual(codes);
  });
});
