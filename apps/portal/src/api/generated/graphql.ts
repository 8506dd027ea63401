/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AssignReferralInput = {
  readonly reason: string;
  readonly referralId: string | number;
  readonly repId: string | number;
};

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

export type NotificationChannel =
  /** Shown by the portal where the browser was allowed to. */
  | 'BROWSER'
  | 'MAIL';

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

export type Role =
  | 'ADMIN'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MANAGER'
  | 'PARTNER_MEMBER'
  | 'SALES_MANAGER'
  | 'SALES_REP';

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

/** With nothing drafted, the period is told again under the settings as they held. */
export type StartReplayInput = {
  /** Not in the future, at most 366 days after `from`. */
  readonly before: string;
  /** Queues that would have been there besides. */
  readonly createQueues?: ReadonlyArray<CreateQueueInput>;
  readonly from: string;
  /** Absent: the rules as they were. */
  readonly ruleDraftId?: string | number | null | undefined;
  /** Queues as they would have been for the whole of the period; at most 20 together with those opened. */
  readonly updateQueues?: ReadonlyArray<UpdateQueueInput>;
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

export type HandOverMutationVariables = Exact<{
  input: AssignReferralInput;
}>;


export type HandOverMutation = { readonly assignReferral: { readonly id: string } };

export type HandOverChoicesQueryVariables = Exact<{
  referralId: string | number;
}>;


export type HandOverChoicesQuery = { readonly users: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role, readonly active: boolean, readonly joined: boolean, readonly available: boolean, readonly unavailableUntil: string | null }>, readonly referral: { readonly id: string, readonly assignments: ReadonlyArray<{ readonly id: string, readonly rep: { readonly id: string } }>, readonly assignment: { readonly id: string, readonly queue: { readonly id: string, readonly members: ReadonlyArray<{ readonly waiting: number, readonly open: number, readonly rep: { readonly id: string } }> } | null } | null } | null };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { readonly notificationPreferences: ReadonlyArray<{ readonly kind: string, readonly channel: NotificationChannel, readonly enabled: boolean, readonly event: string, readonly title: string }> };

export type PartnerNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnerNamesQuery = { readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StartReplayMutationVariables = Exact<{
  input: StartReplayInput;
}>;


export type StartReplayMutation = { readonly startReplay: { readonly id: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly serverTime: string, readonly viewer: { readonly id: string, readonly name: string, readonly email: string | null, readonly role: Role, readonly locale: string, readonly timeZone: string, readonly available: boolean, readonly partner: { readonly id: string, readonly name: string, readonly tier: string } | null } };

export type ServerTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerTimeQuery = { readonly serverTime: string };

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

export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: AssignReferralInput!) {
  assignReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const HandOverChoicesDocument = new TypedDocumentString(`
    query HandOverChoices($referralId: ID!) {
  users {
    id
    name
    role
    active
    joined
    available
    unavailableUntil
  }
  referral(id: $referralId) {
    id
    assignments {
      id
      rep {
        id
      }
    }
    assignment {
      id
      queue {
        id
        members {
          waiting
          open
          rep {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverChoicesQuery, HandOverChoicesQueryVariables>;
export const NotificationPreferencesDocument = new TypedDocumentString(`
    query NotificationPreferences {
  notificationPreferences {
    kind
    channel
    enabled
    event
    title
  }
}
    `) as unknown as TypedDocumentString<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const PartnerNamesDocument = new TypedDocumentString(`
    query PartnerNames($after: String) {
  partners(first: 100, after: $after) {
    edges {
      node {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerNamesQuery, PartnerNamesQueryVariables>;
export const StartReplayDocument = new TypedDocumentString(`
    mutation StartReplay($input: StartReplayInput!) {
  startReplay(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartReplayMutation, StartReplayMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  serverTime
  viewer {
    id
    name
    email
    role
    locale
    timeZone
    available
    partner {
      id
      name
      tier
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ServerTimeDocument = new TypedDocumentString(`
    query ServerTime {
  serverTime
}
    `) as unknown as TypedDocumentString<ServerTimeQuery, ServerTimeQueryVariables>;