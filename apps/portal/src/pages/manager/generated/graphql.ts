/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AssignmentFilter = {
  /** Exclusive. */
  readonly before?: string | null | undefined;
  /** Whether the clock ran out. */
  readonly breached?: boolean | null | undefined;
  /** Inclusive, by when it was assigned. */
  readonly from?: string | null | undefined;
  readonly queueId?: string | number | null | undefined;
  /** Any of these. */
  readonly reason?: ReadonlyArray<AssignmentReason> | null | undefined;
  readonly referralId?: string | number | null | undefined;
  readonly repId?: string | number | null | undefined;
};

export type AssignmentReason =
  /** The account was this rep's already. */
  | 'ACCOUNT_OWNER'
  /** Passed on after a rep declined. */
  | 'DECLINED'
  | 'FALLBACK'
  | 'MANUAL'
  | 'NO_ONE_ELIGIBLE'
  | 'REP_DEACTIVATED'
  | 'ROUND_ROBIN'
  /** Passed on after nobody answered in time. */
  | 'SLA_BREACHED';

export type BreachAction =
  /** Sales managers are told; the rep keeps it. */
  | 'ESCALATE'
  /** Sales managers are told, and the next rep gets it. */
  | 'REASSIGN';

export type BusinessCalendarInput = {
  readonly closedOn?: ReadonlyArray<string>;
  readonly holidaysOf?: string | null | undefined;
  readonly timeZone: string;
  readonly weekly: ReadonlyArray<OpenBlockInput>;
};

export type CreateQueueInput = {
  /** None: every country. */
  readonly countries?: ReadonlyArray<string>;
  /** There is one such queue at most. */
  readonly fallback?: boolean;
  readonly members: ReadonlyArray<QueueMemberInput>;
  readonly name: string;
  /** None: every product line. */
  readonly productLines?: ReadonlyArray<string>;
  readonly sla?: SlaPolicyInput;
  /** ISO 3166-2, each of one of the countries; none: everywhere in them. */
  readonly subdivisions?: ReadonlyArray<string>;
};

export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type OpenBlockInput = {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
};

export type QueueMemberInput = {
  readonly dailyCap?: number | null | undefined;
  readonly repId: string | number;
  readonly weight?: number;
};

export type ReferralStatus =
  | 'ACCEPTED'
  /** Something is missing that the partner can add. */
  | 'ACTION_REQUIRED'
  | 'ARCHIVED'
  /** A rep has it and has yet to answer. */
  | 'ASSIGNED'
  | 'DISQUALIFIED'
  | 'LAPSED'
  | 'LOST'
  | 'MERGED'
  /** Not for sales yet. */
  | 'NURTURING'
  /** There is a deal. */
  | 'OPPORTUNITY'
  | 'WITHDRAWN'
  | 'WON';

export type Role =
  | 'ADMIN'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP';

export type SetAvailabilityInput = {
  readonly available: boolean;
  /** When it turns back by itself. */
  readonly until?: string | null | undefined;
  readonly userId: string | number;
};

export type SlaClock =
  | 'BUSINESS_HOURS'
  | 'WALL_CLOCK';

export type SlaPolicyInput = {
  /** Business hours need one. */
  readonly calendar?: BusinessCalendarInput | null | undefined;
  readonly clock?: SlaClock;
  readonly onBreach?: BreachAction;
  readonly respondWithin?: string;
  /** Fractions of the time at which the rep is reminded, ascending. */
  readonly warnAt?: ReadonlyArray<number>;
};

/** Absent fields keep their values; `members` replaces the whole list. */
export type UpdateQueueInput = {
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly members?: ReadonlyArray<QueueMemberInput> | null | undefined;
  readonly name?: string | null | undefined;
  readonly productLines?: ReadonlyArray<string> | null | undefined;
  readonly queueId: string | number;
  readonly sla?: SlaPolicyInput | null | undefined;
  readonly subdivisions?: ReadonlyArray<string> | null | undefined;
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type QueueLoadFragment = { readonly id: string, readonly name: string, readonly fallback: boolean, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly sla: { readonly respondWithin: string, readonly clock: SlaClock, readonly onBreach: BreachAction }, readonly next: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> }, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly credit: number, readonly share: number, readonly turns: number, readonly waiting: number, readonly open: number, readonly rep: { readonly id: string, readonly name: string, readonly active: boolean, readonly available: boolean, readonly unavailableUntil: string | null } }>, readonly turns: ReadonlyArray<{ readonly turns: number, readonly fairShare: number, readonly rep: { readonly id: string, readonly name: string } }> };

export type QueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueuesQuery = { readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly fallback: boolean, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly sla: { readonly respondWithin: string, readonly clock: SlaClock, readonly onBreach: BreachAction }, readonly next: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> }, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly credit: number, readonly share: number, readonly turns: number, readonly waiting: number, readonly open: number, readonly rep: { readonly id: string, readonly name: string, readonly active: boolean, readonly available: boolean, readonly unavailableUntil: string | null } }>, readonly turns: ReadonlyArray<{ readonly turns: number, readonly fairShare: number, readonly rep: { readonly id: string, readonly name: string } }> }> };

export type OpenClocksQueryVariables = Exact<{
  first: number;
}>;


export type OpenClocksQuery = { readonly referrals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly leadClass: LeadClass, readonly productLine: string, readonly company: { readonly name: string, readonly country: string }, readonly partner: { readonly name: string }, readonly assignment: { readonly id: string, readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly breachedAt: string | null, readonly runs: ReadonlyArray<{ readonly from: string, readonly until: string }>, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string, readonly sla: { readonly clock: SlaClock, readonly respondWithin: string } } | null } | null } }> } };

export type AnswersQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  queueId?: string | number | null | undefined;
  repId?: string | number | null | undefined;
}>;


export type AnswersQuery = { readonly answerFigures: { readonly timeZone: string, readonly total: { readonly assigned: number, readonly breached: number, readonly ended: number, readonly inTime: number, readonly waiting: number, readonly medianResponse: string | null }, readonly days: ReadonlyArray<{ readonly day: string, readonly counts: { readonly assigned: number, readonly breached: number, readonly ended: number, readonly inTime: number, readonly waiting: number, readonly medianResponse: string | null } }> } };

export type BreachesQueryVariables = Exact<{
  first: number;
}>;


export type BreachesQuery = { readonly assignments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly breachedAt: string | null, readonly respondedAt: string | null, readonly endedAt: string | null, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string } | null, readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly company: { readonly name: string } }, readonly followedBy: { readonly id: string, readonly reason: AssignmentReason, readonly assignedAt: string, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string } | null } | null } }> } };

export type DecisionsQueryVariables = Exact<{
  filter?: AssignmentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { readonly assignments: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reason: AssignmentReason, readonly turn: number | null, readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly breachedAt: string | null, readonly respondedAt: string | null, readonly endedAt: string | null, readonly endedBecause: string | null, readonly respondedWithin: string | null, readonly respondedWithinOpenHours: string | null, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }>, readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly company: { readonly name: string }, readonly partner: { readonly name: string } }, readonly followedBy: { readonly id: string, readonly reason: AssignmentReason, readonly rep: { readonly id: string, readonly name: string } } | null } }> } };

export type QueueSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueSettingsQuery = { readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly fallback: boolean, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly sla: { readonly respondWithin: string, readonly clock: SlaClock, readonly onBreach: BreachAction, readonly warnAt: ReadonlyArray<number>, readonly calendar: { readonly timeZone: string, readonly holidaysOf: string | null, readonly closedOn: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null }, readonly revisions: ReadonlyArray<{ readonly revision: number, readonly heldFrom: string, readonly name: string, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly changedBy: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly rep: { readonly id: string, readonly name: string } }>, readonly sla: { readonly respondWithin: string, readonly warnAt: ReadonlyArray<number>, readonly clock: SlaClock, readonly onBreach: BreachAction, readonly calendar: { readonly timeZone: string, readonly holidaysOf: string | null, readonly closedOn: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null } }>, readonly next: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> }, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly credit: number, readonly share: number, readonly turns: number, readonly waiting: number, readonly open: number, readonly rep: { readonly id: string, readonly name: string, readonly active: boolean, readonly available: boolean, readonly unavailableUntil: string | null } }>, readonly turns: ReadonlyArray<{ readonly turns: number, readonly fairShare: number, readonly rep: { readonly id: string, readonly name: string } }> }> };

export type QueueSlaFragment = { readonly respondWithin: string, readonly warnAt: ReadonlyArray<number>, readonly clock: SlaClock, readonly onBreach: BreachAction, readonly calendar: { readonly timeZone: string, readonly holidaysOf: string | null, readonly closedOn: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null };

export type QueueRevisionFieldsFragment = { readonly revision: number, readonly heldFrom: string, readonly name: string, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly changedBy: { readonly name: string } | null, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly rep: { readonly id: string, readonly name: string } }>, readonly sla: { readonly respondWithin: string, readonly warnAt: ReadonlyArray<number>, readonly clock: SlaClock, readonly onBreach: BreachAction, readonly calendar: { readonly timeZone: string, readonly holidaysOf: string | null, readonly closedOn: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null } };

export type OwnQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnQueuesQuery = { readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly fallback: boolean, readonly countries: ReadonlyArray<string>, readonly subdivisions: ReadonlyArray<string>, readonly productLines: ReadonlyArray<string>, readonly sla: { readonly respondWithin: string, readonly clock: SlaClock, readonly onBreach: BreachAction, readonly warnAt: ReadonlyArray<number>, readonly calendar: { readonly timeZone: string, readonly holidaysOf: string | null, readonly closedOn: ReadonlyArray<string>, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null }, readonly next: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> }, readonly members: ReadonlyArray<{ readonly weight: number, readonly dailyCap: number | null, readonly credit: number, readonly share: number, readonly turns: number, readonly waiting: number, readonly open: number, readonly rep: { readonly id: string, readonly name: string, readonly active: boolean, readonly available: boolean, readonly unavailableUntil: string | null } }>, readonly turns: ReadonlyArray<{ readonly turns: number, readonly fairShare: number, readonly rep: { readonly id: string, readonly name: string } }> }> };

export type QueueChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueChoicesQuery = { readonly productLines: ReadonlyArray<string>, readonly timeZones: ReadonlyArray<string>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly hasPublicHolidays: boolean }>, readonly users: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role, readonly active: boolean, readonly available: boolean }> };

export type SubdivisionsQueryVariables = Exact<{
  codes?: ReadonlyArray<string> | string | null | undefined;
}>;


export type SubdivisionsQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subdivisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly parent: string | null }> }> };

export type PreviewQueueQueryVariables = Exact<{
  create?: CreateQueueInput | null | undefined;
  update?: UpdateQueueInput | null | undefined;
}>;


export type PreviewQueueQuery = { readonly previewQueue: { readonly problems: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }>, readonly effect: { readonly referrals: number, readonly takenBefore: number, readonly takenAfter: number, readonly gains: ReadonlyArray<{ readonly referrals: number, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly losses: ReadonlyArray<{ readonly referrals: number, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly overlaps: ReadonlyArray<{ readonly referrals: number, readonly queue: { readonly id: string, readonly name: string } | null }>, readonly members: ReadonlyArray<{ readonly before: number | null, readonly after: number | null, readonly rep: { readonly id: string, readonly name: string } }>, readonly nextBefore: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null } | null, readonly nextAfter: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> } } | null } };

export type FlowFragment = { readonly referrals: number, readonly queue: { readonly id: string, readonly name: string } | null };

export type CreateQueueMutationVariables = Exact<{
  input: CreateQueueInput;
}>;


export type CreateQueueMutation = { readonly createQueue: { readonly id: string } };

export type UpdateQueueMutationVariables = Exact<{
  input: UpdateQueueInput;
}>;


export type UpdateQueueMutation = { readonly updateQueue: { readonly id: string } };

export type RestoreQueueMutationVariables = Exact<{
  queueId: string | number;
  revision: number;
}>;


export type RestoreQueueMutation = { readonly restoreQueue: { readonly id: string } };

export type SetRepAvailabilityMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type SetRepAvailabilityMutation = { readonly setAvailability: { readonly id: string, readonly available: boolean, readonly unavailableUntil: string | null } };

export type FindReferralQueryVariables = Exact<{
  text: string;
}>;


export type FindReferralQuery = { readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly company: { readonly name: string }, readonly partner: { readonly name: string } } }> } };

export type NamedReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedReferralQuery = { readonly referral: { readonly id: string, readonly company: { readonly name: string } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const QueueLoadFragmentDoc = new TypedDocumentString(`
    fragment QueueLoad on Queue {
  id
  name
  fallback
  countries
  subdivisions
  productLines
  sla {
    respondWithin
    clock
    onBreach
  }
  next {
    turn
    rep {
      id
      name
    }
    candidates {
      eligible
      because
      rep {
        id
        name
      }
    }
  }
  members {
    weight
    dailyCap
    credit
    share
    turns
    waiting
    open
    rep {
      id
      name
      active
      available
      unavailableUntil
    }
  }
  turns {
    turns
    fairShare
    rep {
      id
      name
    }
  }
}
    `, {"fragmentName":"QueueLoad"}) as unknown as TypedDocumentString<QueueLoadFragment, unknown>;
export const QueueSlaFragmentDoc = new TypedDocumentString(`
    fragment QueueSla on SlaPolicy {
  respondWithin
  warnAt
  clock
  onBreach
  calendar {
    timeZone
    holidaysOf
    closedOn
    weekly {
      day
      from
      to
    }
  }
}
    `, {"fragmentName":"QueueSla"}) as unknown as TypedDocumentString<QueueSlaFragment, unknown>;
export const QueueRevisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QueueRevisionFields on QueueRevision {
  revision
  heldFrom
  name
  countries
  subdivisions
  productLines
  changedBy {
    name
  }
  members {
    weight
    dailyCap
    rep {
      id
      name
    }
  }
  sla {
    ...QueueSla
  }
}
    fragment QueueSla on SlaPolicy {
  respondWithin
  warnAt
  clock
  onBreach
  calendar {
    timeZone
    holidaysOf
    closedOn
    weekly {
      day
      from
      to
    }
  }
}`, {"fragmentName":"QueueRevisionFields"}) as unknown as TypedDocumentString<QueueRevisionFieldsFragment, unknown>;
export const FlowFragmentDoc = new TypedDocumentString(`
    fragment Flow on QueueFlow {
  referrals
  queue {
    id
    name
  }
}
    `, {"fragmentName":"Flow"}) as unknown as TypedDocumentString<FlowFragment, unknown>;
export const QueuesDocument = new TypedDocumentString(`
    query Queues {
  queues {
    ...QueueLoad
  }
}
    fragment QueueLoad on Queue {
  id
  name
  fallback
  countries
  subdivisions
  productLines
  sla {
    respondWithin
    clock
    onBreach
  }
  next {
    turn
    rep {
      id
      name
    }
    candidates {
      eligible
      because
      rep {
        id
        name
      }
    }
  }
  members {
    weight
    dailyCap
    credit
    share
    turns
    waiting
    open
    rep {
      id
      name
      active
      available
      unavailableUntil
    }
  }
  turns {
    turns
    fairShare
    rep {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<QueuesQuery, QueuesQueryVariables>;
export const OpenClocksDocument = new TypedDocumentString(`
    query OpenClocks($first: Int!) {
  referrals(filter: {status: [ASSIGNED]}, orderBy: DUE_SOONEST, first: $first) {
    totalCount
    edges {
      node {
        id
        leadClass
        productLine
        company {
          name
          country
        }
        partner {
          name
        }
        assignment {
          id
          assignedAt
          dueAt
          warnedAt
          breachedAt
          runs {
            from
            until
          }
          rep {
            id
            name
          }
          queue {
            id
            name
            sla {
              clock
              respondWithin
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenClocksQuery, OpenClocksQueryVariables>;
export const AnswersDocument = new TypedDocumentString(`
    query Answers($from: Date, $to: Date, $queueId: ID, $repId: ID) {
  answerFigures(from: $from, to: $to, queueId: $queueId, repId: $repId) {
    timeZone
    total {
      assigned
      breached
      ended
      inTime
      waiting
      medianResponse
    }
    days {
      day
      counts {
        assigned
        breached
        ended
        inTime
        waiting
        medianResponse
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswersQuery, AnswersQueryVariables>;
export const BreachesDocument = new TypedDocumentString(`
    query Breaches($first: Int!) {
  assignments(filter: {breached: true}, first: $first) {
    edges {
      node {
        id
        breachedAt
        respondedAt
        endedAt
        rep {
          id
          name
        }
        queue {
          id
          name
        }
        referral {
          id
          status
          company {
            name
          }
        }
        followedBy {
          id
          reason
          assignedAt
          rep {
            id
            name
          }
          queue {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreachesQuery, BreachesQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($filter: AssignmentFilter, $after: String) {
  assignments(filter: $filter, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        reason
        turn
        assignedAt
        dueAt
        warnedAt
        breachedAt
        respondedAt
        endedAt
        endedBecause
        respondedWithin
        respondedWithinOpenHours
        rep {
          id
          name
        }
        queue {
          id
          name
        }
        candidates {
          eligible
          because
          rep {
            id
            name
          }
        }
        referral {
          id
          status
          company {
            name
          }
          partner {
            name
          }
        }
        followedBy {
          id
          reason
          rep {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const QueueSettingsDocument = new TypedDocumentString(`
    query QueueSettings {
  queues {
    ...QueueLoad
    sla {
      ...QueueSla
    }
    revisions {
      ...QueueRevisionFields
    }
  }
}
    fragment QueueLoad on Queue {
  id
  name
  fallback
  countries
  subdivisions
  productLines
  sla {
    respondWithin
    clock
    onBreach
  }
  next {
    turn
    rep {
      id
      name
    }
    candidates {
      eligible
      because
      rep {
        id
        name
      }
    }
  }
  members {
    weight
    dailyCap
    credit
    share
    turns
    waiting
    open
    rep {
      id
      name
      active
      available
      unavailableUntil
    }
  }
  turns {
    turns
    fairShare
    rep {
      id
      name
    }
  }
}
fragment QueueSla on SlaPolicy {
  respondWithin
  warnAt
  clock
  onBreach
  calendar {
    timeZone
    holidaysOf
    closedOn
    weekly {
      day
      from
      to
    }
  }
}
fragment QueueRevisionFields on QueueRevision {
  revision
  heldFrom
  name
  countries
  subdivisions
  productLines
  changedBy {
    name
  }
  members {
    weight
    dailyCap
    rep {
      id
      name
    }
  }
  sla {
    ...QueueSla
  }
}`) as unknown as TypedDocumentString<QueueSettingsQuery, QueueSettingsQueryVariables>;
export const OwnQueuesDocument = new TypedDocumentString(`
    query OwnQueues {
  queues {
    ...QueueLoad
    sla {
      ...QueueSla
    }
  }
}
    fragment QueueLoad on Queue {
  id
  name
  fallback
  countries
  subdivisions
  productLines
  sla {
    respondWithin
    clock
    onBreach
  }
  next {
    turn
    rep {
      id
      name
    }
    candidates {
      eligible
      because
      rep {
        id
        name
      }
    }
  }
  members {
    weight
    dailyCap
    credit
    share
    turns
    waiting
    open
    rep {
      id
      name
      active
      available
      unavailableUntil
    }
  }
  turns {
    turns
    fairShare
    rep {
      id
      name
    }
  }
}
fragment QueueSla on SlaPolicy {
  respondWithin
  warnAt
  clock
  onBreach
  calendar {
    timeZone
    holidaysOf
    closedOn
    weekly {
      day
      from
      to
    }
  }
}`) as unknown as TypedDocumentString<OwnQueuesQuery, OwnQueuesQueryVariables>;
export const QueueChoicesDocument = new TypedDocumentString(`
    query QueueChoices {
  productLines
  timeZones
  countries {
    code
    name
    hasPublicHolidays
  }
  users {
    id
    name
    role
    active
    available
  }
}
    `) as unknown as TypedDocumentString<QueueChoicesQuery, QueueChoicesQueryVariables>;
export const SubdivisionsDocument = new TypedDocumentString(`
    query Subdivisions($codes: [CountryCode!]) {
  countries(codes: $codes) {
    code
    name
    subdivisions {
      code
      name
      parent
    }
  }
}
    `) as unknown as TypedDocumentString<SubdivisionsQuery, SubdivisionsQueryVariables>;
export const PreviewQueueDocument = new TypedDocumentString(`
    query PreviewQueue($create: CreateQueueInput, $update: UpdateQueueInput) {
  previewQueue(create: $create, update: $update) {
    problems {
      code
      message
      path
    }
    effect {
      referrals
      takenBefore
      takenAfter
      gains {
        ...Flow
      }
      losses {
        ...Flow
      }
      overlaps {
        ...Flow
      }
      members {
        before
        after
        rep {
          id
          name
        }
      }
      nextBefore {
        turn
        rep {
          id
          name
        }
      }
      nextAfter {
        turn
        rep {
          id
          name
        }
        candidates {
          eligible
          because
          rep {
            id
            name
          }
        }
      }
    }
  }
}
    fragment Flow on QueueFlow {
  referrals
  queue {
    id
    name
  }
}`) as unknown as TypedDocumentString<PreviewQueueQuery, PreviewQueueQueryVariables>;
export const CreateQueueDocument = new TypedDocumentString(`
    mutation CreateQueue($input: CreateQueueInput!) {
  createQueue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateQueueMutation, CreateQueueMutationVariables>;
export const UpdateQueueDocument = new TypedDocumentString(`
    mutation UpdateQueue($input: UpdateQueueInput!) {
  updateQueue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateQueueMutation, UpdateQueueMutationVariables>;
export const RestoreQueueDocument = new TypedDocumentString(`
    mutation RestoreQueue($queueId: ID!, $revision: Int!) {
  restoreQueue(queueId: $queueId, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreQueueMutation, RestoreQueueMutationVariables>;
export const SetRepAvailabilityDocument = new TypedDocumentString(`
    mutation SetRepAvailability($input: SetAvailabilityInput!) {
  setAvailability(input: $input) {
    id
    available
    unavailableUntil
  }
}
    `) as unknown as TypedDocumentString<SetRepAvailabilityMutation, SetRepAvailabilityMutationVariables>;
export const FindReferralDocument = new TypedDocumentString(`
    query FindReferral($text: String!) {
  referrals(filter: {search: $text}, first: 8, orderBy: LAST_CHANGED) {
    edges {
      node {
        id
        company {
          name
        }
        partner {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindReferralQuery, FindReferralQueryVariables>;
export const NamedReferralDocument = new TypedDocumentString(`
    query NamedReferral($id: ID!) {
  referral(id: $id) {
    id
    company {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamedReferralQuery, NamedReferralQueryVariables>;