import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FIRST_PAGE, lengthOf, pageAfter, pageBefore, rowAt, wayTo } from './page-window';
import type { Page, PageParam } from './page-window';

/** So many are asked for again when an event touches the list, however far somebody has scrolled. */
const PAGES_IN_MEMORY = 4;

export interface PagesOptions<Row> {
  readonly queryKey: QueryKey;
  readonly fetchPage: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>;
  readonly enabled?: boolean;
}

/** A long list, of which only what is looked at is there. */
export interface Pages<Row> {
  /** Nothing has come yet. */
  readonly isPending: boolean;
  /** Why nothing came; null while something is there. */
  readonly error: Error | null;
  readonly retry: () => void;
  readonly length: number;
  /** How many there are in all, by the server's count. */
  readonly totalCount: number;
  readonly rowAt: (index: number) => Row | undefined;
  /** Sees to it that these are there; called again until they are. */
  readonly reach: (from: number, to: number) => void;
}

export function usePages<Row>({
  queryKey,
  fetchPage,
  enabled = true,
}: PagesOptions<Row>): Pages<Row> {
  const query = useInfiniteQuery<
    Page<Row>,
    Error,
    InfiniteData<Page<Row>, PageParam>,
    QueryKey,
    PageParam
  >({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam.after, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page, _pages, param) => pageAfter(page, param),
    getPreviousPageParam: (_page, _pages, param) => pageBefore(param),
    maxPages: PAGES_IN_MEMORY,
    placeholderData: keepPreviousData,
    enabled,
  });
  const { data, error, isPending, isFetching, refetch, fetchNextPage, fetchPreviousPage } = query;
  return useMemo(() => {
    const shown = enabled ? data : undefined;
    return {
      isPending: enabled && isPending,
      error: shown ? null : error,
      retry: () => void refetch(),
      length: shown ? lengthOf(shown) : 0,
      totalCount: shown?.pages.at(-1)?.totalCount ?? 0,
      rowAt: (index) => shown && rowAt(shown, index),
      reach: (from, to) => {
        if (!shown || isFetching) return;
        const way = wayTo(shown, { from, to });
        if (way === 'next') void fetchNextPage({ cancelRefetch: false });
        if (way === 'previous') void fetchPreviousPage({ cancelRefetch: false });
      },
    };
  }, [enabled, data, error, isPending, isFetching, refetch, fetchNextPage, fetchPreviousPage]);
}
