import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { ApiError } from '../../api/api-error';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { ReferralPageDocument } from './operations';
import type { Referral } from './referral';

/** All that the page shows of it, under a key of its own below the referral's. */
export const referralQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.referral(id), 'page'],
    queryFn: async ({ signal }): Promise<Referral> => {
      const { referral } = await execute(ReferralPageDocument, { id }, { signal });
      if (!referral) throw new ApiError('NOT_FOUND', '');
      return referral;
    },
  });

export const useReferral = (id: string): UseQueryResult<Referral> => useQuery(referralQuery(id));
