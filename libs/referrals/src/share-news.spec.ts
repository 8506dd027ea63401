import { describe, expect, it } from '@jest/globals';
import { shareNews } from './share-news.js';

const news = (id: number, count: number, lastLook = false) => ({
  ...{ id, lastLook },
  referralIds: Array.from({ length: count }, (_, n) => `${id}-${n}`),
});

describe('a transaction’s share of the news', () => {
  it.each([
    ['none of whom wait', [news(1, 0), news(2, 0, true)], 0, { onward: [], again: [1], over: [2] }],
    ['some of whom wait', [news(1, 2), news(2, 2)], 4, { onward: [], again: [1, 2], over: [] }],
    [
      'more of whom wait',
      [news(1, 4)],
      4,
      { onward: [{ id: 1, afterId: '1-3' }], again: [], over: [] },
    ],
    ['too many in all', [news(1, 3), news(2, 2)], 3, { onward: [], again: [1], over: [] }],
  ])('is, of those %s', (_, some, referrals, moves) => {
    const share = shareNews(some, 4);
    expect(share.referralIds).toHaveLength(referrals);
    expect(share.moves).toEqual(moves);
  });
});
