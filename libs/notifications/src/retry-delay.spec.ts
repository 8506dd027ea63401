import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retryDelayMs } from './retry-delay.js';

const pace = { firstRetryMs: 5_000, longestRetryMs: 30 * 60_000 };

describe('the wait before another try', () => {
  it.each([
    [1, 5_000],
    [2, 10_000],
    [4, 40_000],
    [9, 1_280_000],
    [10, 1_800_000],
    [500, 1_800_000],
  ])('doubles: after %i attempts it is about %i ms', (attempts, expected) => {
    expect(retryDelayMs(attempts, pace, 0.5)).toBe(expected);
  });

  it('stays between the first and the longest whatever the chance', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.double({ min: 0, max: 0.999, noNaN: true }), (n, chance) => {
        const delay = retryDelayMs(n, pace, chance);
        expect(delay).toBeGreaterThanOrEqual(pace.firstRetryMs);
        expect(delay).toBeLessThanOrEqual(pace.longestRetryMs);
      }),
    );
  });
});
