import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import { serverNow } from '../../../api/server-clock';
import type { ReferralStatus } from '../generated/graphql';
import { PipelineDocument } from './operations';
import { CLOSED_SHOWN_DAYS } from './pipeline-board';
import type { Card } from './pipeline-board';

const DAY_MS = 86_400_000;

/** What this person works on, and what ended lately. */
export const pipelineQuery = (repId: string) =>
  queryOptions({
    queryKey: keys.referrals({ pipeline: repId }),
    queryFn: async ({ signal }): Promise<readonly Card[]> => {
      const oldest = serverNow() - CLOSED_SHOWN_DAYS * DAY_MS;
      // They come by their last change: whatever follows an older one ended before it.
      const isOld = (card: Card): boolean => Date.parse(card.lastChangedAt) < oldest;
      const [open, closed] = await Promise.all([
        cardsOf(repId, ['ACCEPTED', 'OPPORTUNITY'], () => false, signal),
        cardsOf(repId, ['WON', 'LOST'], isOld, signal),
      ]);
      return [...open, ...closed];
    },
  });

async function cardsOf(
  repId: string,
  status: ReferralStatus[],
  isEnough: (last: Card) => boolean,
  signal: AbortSignal,
): Promise<readonly Card[]> {
  const cards: Card[] = [];
  let after: string | null = null;
  for (;;) {
    const variables: { repId: string; status: ReferralStatus[]; after: string | null } = {
      repId,
      status,
      after,
    };
    const { referrals } = await execute(PipelineDocument, variables, { signal });
    cards.push(...referrals.edges.map(({ node }) => node));
    const last = cards.at(-1);
    const { hasNextPage, endCursor } = referrals.pageInfo;
    if (!hasNextPage || !last || isEnough(last)) return cards;
    after = endCursor;
  }
}
