import { describe, expect, it } from '@jest/globals';
import { itemAt, itemsIn, nextRow, rowsBetween } from './items';
import type { Grouped } from './items';

const group = (name: string, length: number, titled = true): Grouped<string> => ({
  title: titled ? name : null,
  pages: { length, rowAt: (index) => (index < 3 ? `${name}${index}` : undefined) },
});
const groups = [group('mine', 2), group('nobody', 0), group('theirs', 1), group('rest', 4)];
const said = (index: number): string => {
  const item = itemAt<string, Grouped<string>>(groups, index);
  return item?.is === 'title' ? String(item.group.title) : (item?.row ?? 'on its way');
};

describe('groups, one below the other', () => {
  it('with their titles; an empty one takes no place', () => {
    expect(itemsIn(groups)).toBe(10);
    expect(Array.from({ length: 10 }, (_, index) => said(index))).toEqual([
      ...['mine', 'mine0', 'mine1'],
      ...['theirs', 'theirs0'],
      ...['rest', 'rest0', 'rest1', 'rest2', 'on its way'],
    ]);
    expect(itemAt<string, Grouped<string>>(groups, 10)).toBeUndefined();
  });

  it('are walked from row to row', () => {
    const walk = (step: 1 | -1, start: number | null): number[] => {
      const visited: number[] = [];
      for (let at = nextRow(groups, start, step); at !== null; at = nextRow(groups, at, step))
        visited.push(at);
      return visited;
    };
    expect(walk(1, null)).toEqual([1, 2, 4, 6, 7, 8, 9]);
    expect(walk(-1, 9)).toEqual([8, 7, 6, 4, 2, 1]);
  });

  it.each([
    [0, 9, { mine: [0, 2], theirs: [0, 1], rest: [0, 4] }],
    [0, 2, { mine: [0, 2] }],
    [2, 4, { mine: [1, 2], theirs: [0, 1] }],
    [7, 8, { rest: [1, 3] }],
    [5, 5, {}],
  ])('from place %s to %s show %j', (from, to, shown) => {
    expect(
      Object.fromEntries(
        rowsBetween(groups, from, to).map((part) => [part.group.title, [part.from, part.to]]),
      ),
    ).toEqual(shown);
  });

  it('may be one list without a title', () => {
    const list = [group('all', 3, false)];
    expect([
      itemsIn(list),
      itemAt<string, Grouped<string>>(list, 0)?.row,
      nextRow(list, null, 1),
    ]).toEqual([3, 'all0', 0]);
  });
});
