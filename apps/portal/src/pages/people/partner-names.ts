import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import type { FilterOption } from '../../parts/filter-bar';
import { PartnerNamesDocument } from './operations';

/** Every partner to choose from, by name. */
export const partnerNamesQuery = queryOptions({
  queryKey: keys.partnerNames,
  queryFn: async ({ signal }): Promise<readonly FilterOption[]> => {
    const options: FilterOption[] = [];
    let after: string | null = null;
    do {
      const asked: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(after, signal);
      options.push(...asked.edges.map(({ node: { id, name } }) => ({ value: id, label: name })));
      after = asked.pageInfo.hasNextPage ? asked.pageInfo.endCursor : null;
    } while (after !== null);
    return options;
  },
});

const pageAfter = async (after: string | null, signal: AbortSignal) =>
  (await execute(PartnerNamesDocument, { after }, { signal })).partners;
