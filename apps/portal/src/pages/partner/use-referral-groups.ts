import { useMemo } from 'react';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { PAGE_SIZE } from '../../parts/long-list/page-window';
import { usePages } from '../../parts/long-list/use-pages';
import type { Pages } from '../../parts/long-list/use-pages';
import { ReferralsDocument } from './list-operations';
import type { ListedReferral } from './list-operations';
import { partsOf } from './list-search';
import type { ListOrder, ListPart, ListSearch } from './list-search';

export interface ReferralGroup {
  readonly id: ListPart['id'];
  readonly pages: Pages<ListedReferral>;
}

/** The list as the address bar asks for it, in one part or in three. */
export function useReferralGroups(search: ListSearch, order: ListOrder): readonly ReferralGroup[] {
  const parts = partsOf(search, order);
  const first = useReferrals(parts[0]);
  const second = useReferrals(parts[1]);
  const third = useReferrals(parts[2]);
  return useMemo(
    () => [first, second, third].filter((group) => group !== null),
    [first, second, third],
  );
}

function useReferrals(part: ListPart | undefined): ReferralGroup | null {
  const enabled = part !== undefined && part.statuses !== null;
  const { filter, orderBy } = part ?? { filter: {}, orderBy: 'NEWEST' as const };
  const pages = usePages<ListedReferral>({
    queryKey: keys.referrals({ list: filter, orderBy }),
    enabled,
    fetchPage: async (after, signal) => {
      const { referrals } = await execute(
        ReferralsDocument,
        { filter, orderBy, after, first: PAGE_SIZE },
        { signal },
      );
      const { endCursor, hasNextPage } = referrals.pageInfo;
      return {
        rows: referrals.edges.map(({ node }) => node),
        totalCount: referrals.totalCount,
        endCursor,
        hasNextPage,
      };
    },
  });
  const id = part?.id;
  return useMemo(() => (enabled && id !== undefined ? { id, pages } : null), [enabled, id, pages]);
}
