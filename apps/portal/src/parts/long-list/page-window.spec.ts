import { describe, expect, it } from '@jest/globals';
import {
  FIRST_PAGE,
  PAGE_SIZE,
  lengthOf,
  loadedSpan,
  pageAfter,
  pageBefore,
  rowAt,
  wayTo,
} from './page-window';
import type { Page, PageParam, PageWindow } from './page-window';

const TOTAL = 1_050;

/** Row n is the number n. */
function page(index: number): Page<number> {
  const begin = index * PAGE_SIZE;
  const end = Math.min(TOTAL, begin + PAGE_SIZE);
  return {
    rows: Array.from({ length: end - begin }, (_, row) => begin + row),
    totalCount: TOTAL,
    endCursor: String(end - 1),
    hasNextPage: end < TOTAL,
  };
}

/** Pages as they are walked to, of which only those from `from` to `to` are kept. */
function windowOf(from: number, to: number): PageWindow<number> {
  const params: PageParam[] = [FIRST_PAGE];
  for (let index = 0; index < to; index++) {
    const next = pageAfter(page(index), params[index] ?? FIRST_PAGE);
    if (next) params.push(next);
  }
  const pageParams = params.slice(from, to + 1);
  return { pageParams, pages: pageParams.map(({ index }) => page(index)) };
}

describe('a few pages of a long list', () => {
  it.each([
    [0, 0, 0, 100],
    [0, 2, 0, 300],
    [3, 5, 300, 600],
    [9, 10, 900, 1_050],
  ])('of %s to %s hold the rows from %s to %s', (first, last, from, to) => {
    const window = windowOf(first, last);
    expect(loadedSpan(window)).toEqual({ from, to });
    for (const index of [from, from + 150, to - 1].filter((row) => row < to))
      expect(rowAt(window, index)).toBe(index);
    expect(rowAt(window, from - 1)).toBeUndefined();
    expect(rowAt(window, to)).toBeUndefined();
    expect(lengthOf(window)).toBe(TOTAL);
  });

  it('end where the list ends', () => {
    expect(pageAfter(page(10), FIRST_PAGE)).toBeUndefined();
  });

  it('lead back by the way that was come', () => {
    const [third] = windowOf(3, 5).pageParams;
    const way: number[] = [];
    for (let param = third; param; param = pageBefore(param)) way.push(param.index);
    expect(way).toEqual([3, 2, 1, 0]);
  });

  it.each([
    [3, 5, 290, 310, 'previous'],
    [3, 5, 310, 330, null],
    [3, 5, 590, 600, null],
    [3, 5, 590, 610, 'next'],
    [9, 10, 1_040, 1_060, null],
  ])('of %s to %s, for the rows from %s to %s: %s', (first, last, from, to, way) => {
    expect(wayTo(windowOf(first, last), { from, to })).toBe(way);
  });

  it('are no shorter than what came, however the count was', () => {
    const window = windowOf(0, 1);
    const pages = window.pages.map((each) => ({ ...each, totalCount: 7 }));
    expect(lengthOf({ ...window, pages })).toBe(201);
  });

  it('are none of an empty list', () => {
    const empty: Page<number> = { rows: [], totalCount: 0, endCursor: null, hasNextPage: false };
    const window = { pages: [empty], pageParams: [FIRST_PAGE] };
    expect([lengthOf(window), wayTo(window, { from: 0, to: 10 })]).toEqual([0, null]);
  });
});
