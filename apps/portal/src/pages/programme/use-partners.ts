import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { serverNow } from '../../api/server-clock';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import type { PartnerOrder, PartnersQuery } from './generated/graphql';
import { PartnersDocument } from './operations';

export type ListedPartner = PartnersQuery['partners']['edges'][number]['node'];

export interface PartnersSearch {
  readonly q?: string | undefined;
  readonly tier?: readonly string[] | undefined;
  /** Days without a referral. */
  readonly quiet?: '14' | '30' | '90' | undefined;
  readonly order?: Exclude<PartnerOrder, 'NAME'> | undefined;
}

const PAGE = 50;
const DAY_MS = 86_400_000;

/** How long a partner has been quiet is told from now on, whenever the list is asked for. */
export const usePartners = ({ q, tier, quiet, order }: PartnersSearch) =>
  usePagedList<ListedPartner>({
    queryKey: keys.partners({ q, tier, quiet, order }),
    ask: async (after, signal) => {
      const since = quiet && new Date(serverNow() - Number(quiet) * DAY_MS).toISOString();
      const asked = {
        ...(q !== undefined && { search: q }),
        ...(tier !== undefined && { tier: [...tier] }),
        ...(since !== undefined && { quietSince: since }),
        orderBy: order ?? ('NAME' as const),
        first: PAGE,
        after,
      };
      return (await execute(PartnersDocument, asked, { signal })).partners;
    },
  });
