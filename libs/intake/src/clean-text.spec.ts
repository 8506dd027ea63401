import { describe, expect, it } from '@jest/globals';
import { cleanText, isLongerThan } from './clean-text.js';

const ONE_LINE = { max: 10 };
const LINES = { max: 10, multiline: true };
const text = (kept: string) => ({ ok: true, text: kept });
const refused = (code: string) => ({ ok: false, code });

describe('text', () => {
  it.each([
    ['plain', 'Rossi', 'Rossi'],
    ['with blanks around it', ' \u00a0Rossi ', 'Rossi'],
    ['decomposed', 'Cafe\u0301', 'Café'],
    ['right to left', 'שלום עולם', 'שלום עולם'],
    ['emoji of ten characters', '🦊'.repeat(10), '🦊'.repeat(10)],
    ['an emoji joined of several', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['a name of JavaScript', '__proto__', '__proto__'],
    ['a formula', '=1+1', '=1+1'],
    ['markup', '<b>x</b>', '<b>x</b>'],
    ['nothing', '', ''],
    ['blanks only', ' \n\t ', ''],
    ['nothing that can be seen', '\u200b\u2060\ufeff', ''],
  ])('is kept: %s', (_, typed, kept) => {
    expect(cleanText(typed, ONE_LINE)).toEqual(text(kept));
  });

  it.each([
    'a\u0000b',
    'a\u0001b',
    'a\tb',
    'a\nb',
    'a\r\nb',
    'a\u007fb',
    'a\u0085b',
    'a\u009fb',
    'a\u2028b',
    'a\u2029b',
    'a\ud800b',
    '\udc00a',
    'a\n',
    '\r\na',
    'a\r\nBcc: evil@e.test',
  ])('may not hold controls: %j', (typed) => {
    expect(cleanText(typed, ONE_LINE)).toEqual(refused('CONTROL_CHARACTERS_NOT_ALLOWED'));
  });

  it.each(['a\nb', 'a\r\nb', 'a\tb', 'a\n\nb'])('of several lines keeps them: %j', (typed) => {
    expect(cleanText(typed, LINES)).toEqual(text(typed));
  });

  it.each(['a\rb', 'a\u0000b', 'a\u000bb', 'a\u2028b', 'a\u001bb', '\udfffa'])(
    'of several lines holds no other controls: %j',
    (typed) => {
      expect(cleanText(typed, LINES)).toEqual(refused('CONTROL_CHARACTERS_NOT_ALLOWED'));
    },
  );

  it.each([
    'a'.repeat(11),
    '🦊'.repeat(11),
    'a'.repeat(1_000_000),
    'e\u0301'.repeat(500_000),
    ' '.repeat(1_000_000),
  ])('may not be too long (%#)', (typed) => {
    expect(cleanText(typed, ONE_LINE)).toEqual(refused('TOO_LONG'));
  });

  it('is measured after composing', () => {
    expect(cleanText('\u03b1\u0313\u0300\u0345'.repeat(10), ONE_LINE)).toEqual(
      text('\u1f82'.repeat(10)),
    );
  });

  it('counts a character of two units once', () => {
    expect(isLongerThan('🦊🦊', 2)).toBe(false);
    expect(isLongerThan('🦊🦊', 1)).toBe(true);
  });
});
