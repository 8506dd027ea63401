import { describe, expect, it } from '@jest/globals';
import { daysOf, instantsOf, periodProblem } from './periods';

const at = (text: string): number => Date.parse(text);

describe('a usual period', () => {
  it.each([
    ['lastMonth', '2026-11-24T10:00:00Z', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2026-01-01T10:00:00Z', '2025-12-01', '2025-12-31'],
    ['lastMonth', '2028-03-15T10:00:00Z', '2028-02-01', '2028-02-29'],
    ['lastQuarter', '2026-11-24T10:00:00Z', '2026-07-01', '2026-09-30'],
    ['lastQuarter', '2026-02-24T10:00:00Z', '2025-10-01', '2025-12-31'],
    ['last30', '2026-11-24T10:00:00Z', '2026-10-26', '2026-11-24'],
  ] as const)('%s at %s', (preset, now, first, last) => {
    expect(daysOf(preset, at(now), 'Europe/Rome')).toEqual({ first, last });
  });

  it('is told by the calendar of the person who asks', () => {
    const now = at('2026-10-31T23:30:00Z');
    expect(daysOf('lastMonth', now, 'Europe/Rome').first).toBe('2026-10-01');
    expect(daysOf('lastMonth', now, 'America/New_York').first).toBe('2026-09-01');
  });

  it.each([
    ['2026-11-01', '2026-11-24', null],
    ['2026-11-24', '2026-11-24', null],
    ['2026-11-02', '2026-11-01', 'order'],
    ['2026-11-01', '2026-11-25', 'future'],
    ['', '2026-11-24', 'missing'],
    ['2026-11-01', '', 'missing'],
  ])('from %s to %s: %s', (first, last, problem) => {
    const now = at('2026-11-24T22:30:00Z');
    expect(periodProblem({ first, last }, now, 'Europe/Rome')).toBe(problem);
  });

  it('begins and ends with local days, and never in the future', () => {
    const now = at('2026-11-24T10:00:00Z');
    expect(instantsOf({ first: '2026-10-01', last: '2026-10-31' }, now, 'Europe/Rome')).toEqual({
      from: '2026-09-30T22:00:00.000Z',
      before: '2026-10-31T23:00:00.000Z',
    });
    const open = instantsOf({ first: '2026-11-01', last: '2026-11-24' }, now, 'Europe/Rome');
    expect(open.before).toBe('2026-11-24T10:00:00.000Z');
  });
});
