import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import type { PreviewQueueQuery, PreviewQueueQueryVariables } from '../generated/graphql';
import { PreviewQueueDocument } from '../operations';

/** Whoever types has paused. */
const TYPING_MS = 300;

const NOTHING = JSON.stringify(null);

export type QueueEffect = NonNullable<PreviewQueueQuery['previewQueue']['effect']>;

export interface QueuePreviewing {
  readonly preview: UseQueryResult<PreviewQueueQuery['previewQueue']>;
  /** Whether what is shown is of what stood in the fields a moment ago. */
  readonly behind: boolean;
}

/**
 * What saving would change, as the fields are now.
 *
 * @param asked null: as they are, they cannot even be asked about
 */
export function useQueuePreview(asked: PreviewQueueQueryVariables | null): QueuePreviewing {
  const text = JSON.stringify(asked);
  const [settled] = useDebouncedValue(text, TYPING_MS);
  const preview = useQuery({
    queryKey: [...keys.queues, 'preview', settled],
    queryFn: ({ signal }) =>
      execute(PreviewQueueDocument, JSON.parse(settled) as PreviewQueueQueryVariables, { signal }),
    select: ({ previewQueue }) => previewQueue,
    enabled: asked !== null && settled !== NOTHING,
    placeholderData: keepPreviousData,
  });
  return { preview, behind: asked !== null && (settled !== text || preview.isPlaceholderData) };
}
