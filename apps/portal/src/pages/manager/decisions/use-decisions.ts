import { useInfiniteQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { useTimeZone } from '../../../i18n/use-formats';
import { startOfDay } from '../../../i18n/zoned-instant';
import type { AssignmentFilter, DecisionsQuery } from '../generated/graphql';
import { DecisionsDocument } from '../operations';
import type { DecisionSearch } from './decision-search';

export type Decision = DecisionsQuery['assignments']['edges'][number]['node'];

/** What matches, the latest first, page by page as somebody scrolls. */
export function useDecisions(search: DecisionSearch) {
  const timeZone = useTimeZone();
  const filter = filterOf(search, timeZone);
  return useInfiniteQuery({
    queryKey: keys.assignments(filter),
    queryFn: ({ signal, pageParam }) =>
      execute(DecisionsDocument, { filter, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ assignments: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    select: ({ pages }) =>
      pages.flatMap(({ assignments }) => assignments.edges.map(({ node }) => node)),
  });
}

/** Days are the reader's own: until a day means with it. */
export function filterOf(
  { referral, rep, queue, reason, breached, from, to }: DecisionSearch,
  timeZone: string,
): AssignmentFilter {
  return {
    ...{ referralId: referral, repId: rep, queueId: queue, breached },
    ...(reason !== undefined && { reason: [reason] }),
    ...(from !== undefined && { from: startOfDay(from, 0, timeZone) }),
    ...(to !== undefined && { before: startOfDay(to, 1, timeZone) }),
  };
}
