import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../api/execute';
import { keys } from '../../api/keys';
import type { Role } from '../../api/viewer';
import type { QueueLoadFragment, QueueSlaFragment, QueueSettingsQuery } from './generated/graphql';
import {
  AnswersDocument,
  BreachesDocument,
  OpenClocksDocument,
  OwnQueuesDocument,
  QueueChoicesDocument,
  QueueDocument,
  QueuesDocument,
  SubdivisionsDocument,
} from './operations';

export type QueueLoad = QueueLoadFragment;
export type QueueSettings = QueueSettingsQuery['queues'][number];
export type Sla = QueueSlaFragment;

export const queuesQuery = queryOptions({
  queryKey: [...keys.queues, 'load'],
  queryFn: ({ signal }) => execute(QueuesDocument, {}, { signal }),
  select: ({ queues }) => queues,
});

/** Of others' turns a rep is told nothing: whoever looks at a queue is shown them a little later. */
const OTHERS_TURNS_MS = 15_000;

export const untilOthersTurns = (role: Role): number | false =>
  role === 'SALES_REP' ? OTHERS_TURNS_MS : false;

/** With its settings; for who may change them, with what it was before, too. */
export const queueQuery = (id: string, role: Role) =>
  queryOptions({
    queryKey: [...keys.queues, 'settings', mayEditQueues(role)],
    queryFn: async ({ signal }) => {
      if (mayEditQueues(role)) return (await execute(QueueDocument, {}, { signal })).queues;
      const { queues } = await execute(OwnQueuesDocument, {}, { signal });
      return queues.map((queue): QueueSettings => ({ ...queue, revisions: [] }));
    },
    select: (queues) => queues.find((queue) => queue.id === id) ?? null,
    refetchInterval: untilOthersTurns(role),
  });

export const mayEditQueues = (role: Role): boolean => role === 'SALES_MANAGER' || role === 'ADMIN';

/** What a wall has room for, and some to go on with. */
const MOST_CLOCKS = 40;

export const openClocksQuery = queryOptions({
  queryKey: keys.referrals({ open: 'clocks' }),
  queryFn: ({ signal }) => execute(OpenClocksDocument, { first: MOST_CLOCKS }, { signal }),
  select: ({ referrals }) => ({
    total: referrals.totalCount,
    clocks: referrals.edges.flatMap(({ node: { assignment, ...referral } }) =>
      assignment ? [{ ...referral, assignment }] : [],
    ),
  }),
});

export const answersQuery = (from: string) =>
  queryOptions({
    queryKey: keys.answerFigures({ from }),
    queryFn: ({ signal }) => execute(AnswersDocument, { from }, { signal }),
    select: ({ answerFigures }) => answerFigures,
  });

const MOST_BREACHES = 8;

export const breachesQuery = queryOptions({
  queryKey: keys.assignments({ breached: true, first: MOST_BREACHES }),
  queryFn: ({ signal }) => execute(BreachesDocument, { first: MOST_BREACHES }, { signal }),
  // They are listed by when they were assigned; what ran out last comes first here.
  select: ({ assignments }) =>
    assignments.edges
      .map(({ node }) => node)
      .toSorted((a, b) => (b.breachedAt ?? '').localeCompare(a.breachedAt ?? '')),
});

/** Countries and time zones change with a release only; the rest seldom. */
export const queueChoicesQuery = (language: string) =>
  queryOptions({
    queryKey: [...keys.users(null), 'queue-choices', language],
    queryFn: ({ signal }) => execute(QueueChoicesDocument, {}, { signal, language }),
  });

export const subdivisionsQuery = (codes: readonly string[], language: string) =>
  queryOptions({
    queryKey: ['subdivisions', codes, language],
    enabled: codes.length > 0,
    staleTime: Infinity,
    queryFn: ({ signal }) => execute(SubdivisionsDocument, { codes }, { signal, language }),
    select: ({ countries }) => countries,
  });
