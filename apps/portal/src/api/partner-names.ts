import { queryOptions } from '@tanstack/react-query';
import { execute } from './execute';
import { graphql } from './generated';
import { keys } from './keys';

const PartnerNamesDocument = graphql(`
  query PartnerNames($after: String) {
    partners(first: 100, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export interface PartnerChoice {
  readonly value: string;
  readonly label: string;
}

/** Every partner to choose from, by name. */
export const partnerNamesQuery = queryOptions({
  queryKey: keys.partnerNames,
  queryFn: async ({ signal }): Promise<readonly PartnerChoice[]> => {
    const options: PartnerChoice[] = [];
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
