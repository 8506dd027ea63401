import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { execute } from '../api/execute';
import { keys } from '../api/keys';
import { graphql } from './generated';

const CompanyNameDocument = graphql(`
  query CompanyName($id: ID!) {
    referral(id: $id) {
      id
      company {
        name
      }
    }
  }
`);

/** Whose referral it is that an event tells of, asked once for each; null where it cannot be told. */
export function useCompanyName(): (referralId: string | null) => Promise<string | null> {
  const queryClient = useQueryClient();
  return useCallback(
    async (referralId) => {
      if (referralId === null) return null;
      const { referral } = await queryClient.query({
        queryKey: [...keys.referral(referralId), 'company'],
        queryFn: () => execute(CompanyNameDocument, { id: referralId }),
        staleTime: 'static',
      });
      return referral?.company.name ?? null;
    },
    [queryClient],
  );
}
