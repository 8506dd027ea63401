import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import type { Role } from '../../api/viewer';
import { usePagedList } from '../../parts/paged-list/use-paged-list';
import type { ReplayChangeKind, ReplayChangesQuery, ReplayQuery } from './generated/graphql';
import {
  DraftNamesDocument,
  ReplayChangesDocument,
  ReplayDocument,
  ReplaysDocument,
} from './operations';

export type Replay = NonNullable<ReplayQuery['replay']>;
export type Outcome = NonNullable<Replay['outcome']>;
export type Change = NonNullable<ReplayChangesQuery['replay']>['changes']['edges'][number]['node'];

export const REPLAYERS: readonly Role[] = ['ADMIN', 'PARTNER_MANAGER', 'SALES_MANAGER'];

const EVERY_MS = 1_000;
export const isUnderWay = ({ status }: Pick<Replay, 'status'>): boolean =>
  status === 'WAITING' || status === 'RUNNING';

export const replaysQuery = queryOptions({
  queryKey: keys.replays,
  queryFn: async ({ signal }) => (await execute(ReplaysDocument, {}, { signal })).replays,
});

export const draftNamesQuery = queryOptions({
  queryKey: [...keys.rules, 'names'],
  queryFn: async ({ signal }) => (await execute(DraftNamesDocument, {}, { signal })).ruleDrafts,
});

/** Null where there is none of one's own, or no more. Asked for each second while it is under way. */
export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.replays, id],
    queryFn: async ({ signal }) => (await execute(ReplayDocument, { id }, { signal })).replay,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? EVERY_MS : false),
  });

const none = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

export const useChanges = (id: string, kind: ReplayChangeKind | null, language: string) =>
  usePagedList<Change>({
    queryKey: [...keys.replays, id, 'changes', kind, language],
    ask: async (after, signal) =>
      (await execute(ReplayChangesDocument, { id, kind, after }, { signal, language })).replay
        ?.changes ?? none,
  });
