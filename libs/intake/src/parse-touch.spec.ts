import { describe, expect, it } from '@jest/globals';
import { addAnswers } from './merge-completion.js';
import { parseTouch } from './parse-touch.js';
import type { TouchInput } from './parse-touch.js';

const NOW = new Date('2026-11-24T10:00:00Z');

const told: TouchInput = {
  touchpoint: 'WEBINAR',
  happenedOn: '2026-11-23',
  buyingSignals: ['DEMO_REQUESTED', 'BUDGET_CONFIRMED', 'DEMO_REQUESTED'],
  bant: { budget: 'YES', authority: 'UNKNOWN', need: 'NO', timeline: 'UNKNOWN' },
  note: '  They stayed on.\nAll of them. ',
};

describe('a touch', () => {
  it('is read with each signal once, in one order whatever the order they are told in', () => {
    const { touch } = parseTouch(told, NOW) as { touch: TouchInput };
    expect(touch.buyingSignals).toEqual(['BUDGET_CONFIRMED', 'DEMO_REQUESTED']);
    expect(touch.note).toBe('They stayed on.\nAll of them.');
    const reversed = { ...told, buyingSignals: told.buyingSignals.toReversed() };
    expect(parseTouch(reversed, NOW)).toEqual(parseTouch(told, NOW));
  });

  it.each<[string, Partial<TouchInput>, readonly string[]]>([
    ['a day that has begun in the east', { happenedOn: '2026-11-25' }, []],
    ['a day that has begun nowhere', { happenedOn: '2026-11-26' }, ['happenedOn DATE_IN_FUTURE']],
    ['a day before 2000', { happenedOn: '1999-12-31' }, ['happenedOn DATE_TOO_OLD']],
    ['a note of 500 letters', { note: 'é'.repeat(500) }, []],
    ['a longer one', { note: 'é'.repeat(501) }, ['note TOO_LONG']],
    ['a control', { note: 'a\u0000' }, ['note CONTROL_CHARACTERS_NOT_ALLOWED']],
    ['no note', { note: null }, []],
    [
      'all that is wrong at once',
      { happenedOn: '2027-01-01', note: '\u0007' },
      ['happenedOn DATE_IN_FUTURE', 'note CONTROL_CHARACTERS_NOT_ALLOWED'],
    ],
  ])('takes or names %s', (_, over, problems) => {
    const read = parseTouch({ ...told, ...over }, NOW);
    const found = read.ok ? [] : read.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
    expect(found).toEqual(problems);
  });

  it('adds what it showed, and an answer that it did not give takes none away', () => {
    const known = {
      buyingSignals: ['CLEAR_USE_CASE'],
      bant: { budget: 'UNKNOWN', authority: 'YES', need: 'YES', timeline: 'UNKNOWN' },
    } as const;
    expect(addAnswers(known, told)).toEqual({
      buyingSignals: ['CLEAR_USE_CASE', 'DEMO_REQUESTED', 'BUDGET_CONFIRMED'],
      bant: { budget: 'YES', authority: 'YES', need: 'NO', timeline: 'UNKNOWN' },
    });
  });
});
