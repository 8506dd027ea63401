import { describe, expect, it } from '@jest/globals';
import { farthest, isFair } from './fairness';

const share = (turns: number, fairShare: number): { turns: number; fairShare: number } => ({
  turns,
  fairShare,
});

describe('a queue', () => {
  it.each([
    ['nobody in it', [], true],
    ['exact shares', [share(6, 6), share(2, 2)], true],
    ['somebody a turn and a half ahead', [share(4, 2.5), share(1, 2.5)], true],
    ['sums that floating point cannot hold', [share(3, 5.000000000000001)], true],
    ['somebody more than two turns behind', [share(22, 24.5), share(18, 15.5)], false],
  ])('with %s is fair: %s', (_, members, fair) => {
    expect(isFair(members)).toBe(fair);
  });

  it('names who is farthest from their share, ahead or behind', () => {
    const behind = share(20, 22);
    expect(farthest([share(9, 8), behind])).toEqual({ member: behind, away: -2 });
    expect(farthest([])).toBeNull();
  });
});
