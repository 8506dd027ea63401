import { describe, expect, it } from '@jest/globals';

import { BoundedCache } from './bounded-cache.js';

describe('A bounded cache', () => {
  it('makes each entry once while it keeps it, and forgets the one not asked for the longest', () => {
    const made: string[] = [];
    const cache = new BoundedCache<string, string>(2);
    const ask = (key: string): string =>
      cache.of(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(cache.size).toBe(2);
  });
});
