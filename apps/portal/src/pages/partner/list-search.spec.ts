import { describe, expect, it } from '@jest/globals';
import { STATUSES, isNarrowed, partsOf, readListSearch } from './list-search';

describe('the address of the list', () => {
  it('is read as far as it can hold, and no further', () => {
    expect(
      readListSearch({ q: 'rossi', status: ['WON', 'LOST'], order: 'NEWEST', other: 1 }),
    ).toMatchObject({ q: 'rossi', status: ['WON', 'LOST'], order: 'NEWEST' });
    const wrong = readListSearch({ q: 7, status: ['WHATEVER'], partner: 'no id', order: 'up' });
    expect(Object.values<unknown>(wrong).filter((value) => value !== undefined)).toEqual([]);
  });

  it('asks for what waits first in three parts that together are everything', () => {
    const parts = partsOf({}, 'WAITING');
    expect(parts.map(({ id }) => id)).toEqual(['mine', 'theirs', 'rest']);
    expect(parts.flatMap(({ statuses }) => statuses ?? []).toSorted()).toEqual(STATUSES.toSorted());
  });

  it('asks nothing of a part in which nothing can match', () => {
    const parts = partsOf({ status: ['ASSIGNED', 'WON'] }, 'WAITING');
    expect(parts.map(({ statuses }) => statuses)).toEqual([null, ['ASSIGNED'], ['WON']]);
  });

  it('asks once in every other order', () => {
    expect(partsOf({ q: 'a', rep: 'r' }, 'NEWEST')).toEqual([
      expect.objectContaining({
        id: 'all',
        orderBy: 'NEWEST',
        filter: { search: 'a', repId: 'r' },
      }),
    ]);
  });

  it('narrows by filters, not by the order', () => {
    expect(isNarrowed(readListSearch({ order: 'NEWEST', view: 'news' }))).toBe(false);
    expect(isNarrowed(readListSearch({ status: ['WON'] }))).toBe(true);
  });
});
