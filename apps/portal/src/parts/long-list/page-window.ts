/** A page of a list by cursor: where it begins, which one it is, and how one came to it. */
export interface PageParam {
  readonly after: string | null;
  readonly index: number;
  /** Cursors lead forward only; the way back is remembered. */
  readonly previous: PageParam | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

export const PAGE_SIZE = 100;

export const FIRST_PAGE: PageParam = { after: null, index: 0, previous: null };

export function pageAfter(page: Page<unknown>, param: PageParam): PageParam | undefined {
  if (!page.hasNextPage || page.endCursor === null) return undefined;
  return { after: page.endCursor, index: param.index + 1, previous: param };
}

export const pageBefore = (param: PageParam): PageParam | undefined => param.previous ?? undefined;

/** The stretch of a list that is in memory: a few pages in a row, wherever in the list they are. */
export interface PageWindow<Row> {
  readonly pages: readonly Page<Row>[];
  readonly pageParams: readonly PageParam[];
}

/** Which rows are there, counted from the list's first one. */
export function loadedSpan({ pages, pageParams }: PageWindow<unknown>): {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
} {
  const from = (pageParams[0]?.index ?? 0) * PAGE_SIZE;
  return { from, to: from + pages.reduce((rows, page) => rows + page.rows.length, 0) };
}

/** Undefined while it is not in memory. */
export function rowAt<Row>(window: PageWindow<Row>, index: number): Row | undefined {
  const { from } = loadedSpan(window);
  if (index < from) return undefined;
  let left = index - from;
  for (const { rows } of window.pages) {
    if (left < rows.length) return rows[left];
    left -= rows.length;
  }
  return undefined;
}

/** How long the list is, as far as is known: no shorter than what came, no longer than its end. */
export function lengthOf(window: PageWindow<unknown>): number {
  const last = window.pages.at(-1);
  const { to } = loadedSpan(window);
  if (!last) return 0;
  return last.hasNextPage ? Math.max(to + 1, last.totalCount) : to;
}

/** Which way to load for the rows from `from` to `to` to be there; null: they are. */
export function wayTo(
  window: PageWindow<unknown>,
  { from, to }: { readonly from: number; readonly to: number },
): 'next' | 'previous' | null {
  const loaded = loadedSpan(window);
  if (from < loaded.from) return 'previous';
  if (to > loaded.to && loaded.to < lengthOf(window)) return 'next';
  return null;
}
