import { describe, expect, it } from '@jest/globals';
import { completionOf, EMPTY, isEmpty } from './completion';

describe('what is sent of what was missing', () => {
  it('is nothing where nothing was given', () => {
    expect(completionOf({ ...EMPTY, industry: '  ' })).toEqual({});
    expect(isEmpty({ ...EMPTY, industry: '  ' })).toBe(true);
  });

  it.each([
    [{ employees: '250' }, { company: { employees: 250 } }],
    [{ employees: '1.200' }, { company: { employees: 1_200 } }],
    [{ industry: ' Software ' }, { company: { industry: 'Software' } }],
    [{ industry: 'manifattura' }, { company: { industry: 'Manufacturing' } }],
    [{ industry: ' Bees ' }, { company: { industry: 'Bees' } }],
    [
      { budget: 'YES' },
      { bant: { budget: 'YES', authority: 'UNKNOWN', need: 'UNKNOWN', timeline: 'UNKNOWN' } },
    ],
    [{ buyingSignals: ['DEMO_REQUESTED'] }, { buyingSignals: ['DEMO_REQUESTED'] }],
    [{ confirmsFitAndIntent: true }, { confirmsFitAndIntent: true }],
  ] as const)('%j alone is sent alone', (given, sent) => {
    expect(completionOf({ ...EMPTY, ...given })).toEqual(sent);
    expect(isEmpty({ ...EMPTY, ...given })).toBe(false);
  });
});
