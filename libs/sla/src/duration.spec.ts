import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatDuration, LONGEST_DURATION_MS, parseDuration } from './duration.js';

const RUNS = Number(process.env.PROVE_RUNS ?? 200);

describe('A duration', () => {
  it.each([
    ['PT2H', 7_200_000, 'PT2H'],
    ['PT3S', 3000, 'PT3S'],
    ['P1DT12H', 129_600_000, 'P1DT12H'],
    ['PT36H', 129_600_000, 'P1DT12H'],
    ['PT90M', 5_400_000, 'PT1H30M'],
    ['P0DT0H5M0S', 300_000, 'PT5M'],
    ['PT1.5S', 1500, 'PT1.5S'],
    ['PT1,25S', 1250, 'PT1.25S'],
    ['PT0.001S', 1, 'PT0.001S'],
    ['PT0.001000S', 1, 'PT0.001S'],
    ['P90D', LONGEST_DURATION_MS, 'P90D'],
    ['PT007M', 420_000, 'PT7M'],
  ])('%s is %i ms and written as %s', (iso, ms, canonical) => {
    expect(parseDuration(iso)).toBe(ms);
    expect(formatDuration(ms)).toBe(canonical);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'PT0S',
    'P0D',
    '2H',
    'PT2',
    'P2H',
    'pt2h',
    'PT2h',
    '-PT2H',
    '+PT2H',
    'PT-2H',
    'P1W',
    'P1M',
    'P1Y',
    'PT1S1M',
    'PT1H1H',
    'PT1.5H',
    'PT.5S',
    'PT1.S',
    'PT1e3S',
    ' PT2H',
    'PT2H\n',
    'PT0.0001S',
    'PT1.0005S',
    'P90DT0.001S',
    'P91D',
    'PT2161H',
    `P${'9'.repeat(400)}D`,
    'PT٢H',
    'Infinity',
  ])('is not read from %j', (iso) => {
    expect(parseDuration(iso)).toBeNull();
  });

  it('is read again as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LONGEST_DURATION_MS }), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
      { numRuns: RUNS },
    );
  });

  it('of no time at all is PT0S; a part of a millisecond and less than none are no durations', () => {
    expect(formatDuration(0)).toBe('PT0S');
    for (const ms of [-1, 0.5, NaN, Infinity]) expect(() => formatDuration(ms)).toThrow(RangeError);
  });
});
