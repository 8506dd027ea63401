import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneLine } from './one-line.js';

describe('one line', () => {
  it.each([
    ['Acme\r\nBcc: evil@e.test', 'Acme Bcc: evil@e.test'],
    ['a\u0000b\u2028c', 'a b c'],
    ['  Acme   S.p.A.\t', 'Acme S.p.A.'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['\ud800 lone', '\ufffd lone'],
    ['Ærø – 株式会社 🚀', 'Ærø – 株式会社 🚀'],
  ])('%j becomes %j', (text, expected) => {
    expect(oneLine(text, 100)).toBe(expected);
  });

  it('never holds a line break, never is too long, never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const line = oneLine(text, most);
        expect(line).not.toMatch(/[\r\n\0]/);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
