import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

/** A page of a list, as every connection of the API is. */
export interface ListPage<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface PagedListQuestion<Node> {
  readonly queryKey: readonly unknown[];
  readonly ask: (after: string | null, signal: AbortSignal) => Promise<ListPage<Node>>;
  /** Whether it becomes something else in a moment, with no event that tells of it. */
  readonly isPassing?: (node: Node) => boolean;
}

const MOMENT_MS = 2_000;

/** A list that goes on as long as somebody asks for more. What is there stays while another filter is asked for. */
export function usePagedList<Node>({ queryKey, ask, isPassing }: PagedListQuestion<Node>) {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    getNextPageParam: ({ pageInfo: { hasNextPage, endCursor } }) =>
      hasNextPage ? endCursor : null,
    select: ({ pages }) => pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      isPassing && data?.pages.some(({ edges }) => edges.some(({ node }) => isPassing(node)))
        ? MOMENT_MS
        : false,
  });
}

export type PagedListQuery<Node> = ReturnType<typeof usePagedList<Node>>;
