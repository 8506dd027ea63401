import { describe, expect, it } from '@jest/globals';
import { offsetOf } from './server-clock';

const sample = (
  sentAt: number,
  receivedAt: number,
  serverTime: number,
): Parameters<typeof offsetOf>[0][number] => ({
  sentAt,
  receivedAt,
  serverTime,
});

describe('how far the server is ahead', () => {
  it('is nothing before it was asked', () => {
    expect(offsetOf([])).toBe(0);
  });

  it('takes half of the way into account', () => {
    expect(offsetOf([sample(1_000, 1_200, 6_100)])).toBe(5_000);
    expect(offsetOf([sample(1_000, 1_200, 100)])).toBe(-1_000);
  });

  it('believes the answer that travelled fastest', () => {
    expect(offsetOf([sample(0, 4_000, 9_000), sample(0, 20, 5_010), sample(0, 900, 7_000)])).toBe(
      5_000,
    );
  });
});
