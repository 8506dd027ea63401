import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import { PreviewDocument } from './form-operations';
import type { Preview } from './form-operations';
import type { PreviewReferralInput } from './generated/graphql';

const TYPING_MS = 250;

/** What would become of it if it were sent now. A question that somebody has typed past is given up. */
export function usePreview(input: PreviewReferralInput): UseQueryResult<Preview> {
  const [asked] = useDebouncedValue(input, TYPING_MS);
  return useQuery({
    queryKey: keys.preview(asked),
    queryFn: async ({ signal }) =>
      (await execute(PreviewDocument, { input: asked }, { signal })).previewReferral,
    placeholderData: keepPreviousData,
    // Somebody else may take the account in the meantime.
    staleTime: 5_000,
    gcTime: 60_000,
  });
}
