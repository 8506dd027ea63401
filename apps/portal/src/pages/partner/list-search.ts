import { z } from 'zod/mini';
import type { LeadClass, ReferralFilter, ReferralOrder, ReferralStatus } from './generated/graphql';

export const STATUSES = [
  'ACTION_REQUIRED',
  'ASSIGNED',
  'ACCEPTED',
  'OPPORTUNITY',
  'NURTURING',
  'WON',
  'LOST',
  'DISQUALIFIED',
  'WITHDRAWN',
  'LAPSED',
  'MERGED',
  'ARCHIVED',
] as const satisfies readonly ReferralStatus[];

export const LEAD_CLASSES = [
  'EQL',
  'SQL',
  'MQL',
  'UNQUALIFIED',
] as const satisfies readonly LeadClass[];

/** `WAITING`: what waits on me, then what waits on them, then the rest. */
export const ORDERS = ['WAITING', 'LAST_CHANGED', 'NEWEST', 'DUE_SOONEST'] as const;

export type ListOrder = (typeof ORDERS)[number];

/** What cannot hold is left out: an address may have been typed, cut or kept from an older day. */
const lenient = <Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniCatch<z.ZodMiniOptional<Schema>> => z.catch(z.optional(schema), undefined);

const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  lenient(z.array(z.enum(values)).check(z.minLength(1)));

const listSearch = z.object({
  q: lenient(z.string().check(z.minLength(1), z.maxLength(200))),
  status: several(STATUSES),
  leadClass: several(LEAD_CLASSES),
  productLine: lenient(z.array(z.string()).check(z.minLength(1))),
  partner: lenient(z.string().check(z.uuid())),
  rep: lenient(z.string().check(z.uuid())),
  queue: lenient(z.string().check(z.uuid())),
  order: lenient(z.enum(ORDERS)),
  /** On a narrow screen, what stands beside the list on a wide one. */
  view: lenient(z.literal('news')),
  /** The row that one was at. */
  at: lenient(z.string().check(z.uuid())),
});

export type ListSearch = z.infer<typeof listSearch>;

export const readListSearch = (search: Record<string, unknown>): ListSearch =>
  listSearch.parse(search);

export interface ListPart {
  readonly id: 'mine' | 'theirs' | 'rest' | 'all';
  readonly filter: ReferralFilter;
  readonly orderBy: ReferralOrder;
  /** Null: nothing in it can match. */
  readonly statuses: readonly ReferralStatus[] | null;
}

const MINE: readonly ReferralStatus[] = ['ACTION_REQUIRED'];
const THEIRS: readonly ReferralStatus[] = ['ASSIGNED'];
const REST = STATUSES.filter((status) => !MINE.includes(status) && !THEIRS.includes(status));

/** Which questions the list is: three where what waits comes first, one in every other order. */
export function partsOf(search: ListSearch, order: ListOrder): readonly ListPart[] {
  const { status: wanted } = search;
  const filter = filterOf(search);
  const part = (
    id: ListPart['id'],
    statuses: readonly ReferralStatus[],
    orderBy: ReferralOrder,
  ): ListPart => {
    const both = wanted ? statuses.filter((status) => wanted.includes(status)) : statuses;
    return {
      id,
      orderBy,
      filter: { ...filter, status: both },
      statuses: both.length === 0 ? null : both,
    };
  };
  if (order !== 'WAITING')
    return [
      {
        id: 'all',
        orderBy: order,
        filter: wanted ? { ...filter, status: wanted } : filter,
        statuses: wanted ?? STATUSES,
      },
    ];
  return [
    part('mine', MINE, 'LAST_CHANGED'),
    part('theirs', THEIRS, 'DUE_SOONEST'),
    part('rest', REST, 'LAST_CHANGED'),
  ];
}

function filterOf({ q, leadClass, productLine, partner, rep, queue }: ListSearch): ReferralFilter {
  return {
    ...(q !== undefined && { search: q }),
    ...(leadClass && { leadClass }),
    ...(productLine && { productLine }),
    ...(partner !== undefined && { partnerId: partner }),
    ...(rep !== undefined && { repId: rep }),
    ...(queue !== undefined && { queueId: queue }),
  };
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ order: _, view: __, at: ___, ...filters }: ListSearch): boolean =>
  Object.values<unknown>(filters).some((value) => value !== undefined);
