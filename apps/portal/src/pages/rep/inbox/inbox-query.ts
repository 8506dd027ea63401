import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../../api/execute';
import { keys } from '../../../api/keys';
import type { InboxQuery } from '../generated/graphql';
import {
  InboxDocument,
  InboxReferralDocument,
  NextInLineDocument,
  WhereaboutsDocument,
} from './operations';

export type InboxItem = InboxQuery['referrals']['edges'][number]['node'];

export interface Inbox {
  readonly items: readonly InboxItem[];
  /** More than are shown, where somebody has very many. */
  readonly total: number;
}

/** What waits for this person's answer, the soonest due first. */
export const inboxQuery = (repId: string) =>
  queryOptions({
    queryKey: keys.referrals({ inbox: repId }),
    queryFn: async ({ signal }): Promise<Inbox> => {
      const { referrals } = await execute(InboxDocument, { repId }, { signal });
      return { items: referrals.edges.map(({ node }) => node), total: referrals.totalCount };
    },
  });

export const inboxReferralQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.referral(id), 'inbox'],
    queryFn: async ({ signal }) =>
      (await execute(InboxReferralDocument, { id }, { signal })).referral,
  });

export const whereaboutsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.referral(id), 'whereabouts'],
    queryFn: async ({ signal }) =>
      (await execute(WhereaboutsDocument, { id }, { signal })).referral,
  });

/** Whose turn is next in each queue of a rep's. */
export const nextInLineQuery = queryOptions({
  queryKey: [...keys.queues, 'next'],
  queryFn: async ({ signal }) => (await execute(NextInLineDocument, {}, { signal })).queues,
});

/** Without what is being answered, before the server has said so. */
export const withoutItem = (inbox: Inbox, id: string): Inbox => {
  const items = inbox.items.filter((item) => item.id !== id);
  return { items, total: inbox.total - (inbox.items.length - items.length) };
};
