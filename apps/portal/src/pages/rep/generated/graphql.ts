/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type BuyingSignal =
  | 'BUDGET_CONFIRMED'
  | 'CLEAR_USE_CASE'
  | 'DEMO_REQUESTED';

export type ConsentBasis =
  | 'EXISTING_CUSTOMER_OF_PARTNER'
  | 'LEGITIMATE_INTEREST'
  | 'PROSPECT_AGREED';

export type CriterionGroup =
  /** Budget, authority, need, timeline. */
  | 'BANT'
  | 'BUYING_SIGNAL'
  | 'DISQUALIFIER'
  | 'ECOSYSTEM_SIGNAL'
  /** Fit: the ideal customer profile. */
  | 'ICP';

export type CriterionOutcome =
  | 'MET'
  | 'NOT_MET'
  | 'UNKNOWN';

export type DealStage =
  | 'DISCOVERY'
  | 'LOST'
  | 'NEGOTIATION'
  | 'PROPOSAL'
  | 'WON';

export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type MoneyInput = {
  readonly amount: string;
  readonly currency: string;
};

export type OpenBlockInput = {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
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

export type SetAvailabilityInput = {
  readonly available: boolean;
  /** When it turns back by itself. */
  readonly until?: string | null | undefined;
  readonly userId: string | number;
};

export type SetWorkingHoursInput = {
  readonly userId: string | number;
  readonly workingHours?: WorkingHoursInput | null | undefined;
};

/** Where the prospect met the partner. */
export type Touchpoint =
  | 'BACKLINK'
  | 'CASE_STUDY'
  | 'INTEGRATION_LISTING'
  /** Introduced in person. */
  | 'REFERRAL'
  /** A raw list, which counts for nothing until the vendor verifies it. */
  | 'TRADE_SHOW_LIST'
  | 'WEBINAR';

/** Absent fields keep their values; null empties them. */
export type UpdateDealInput = {
  readonly amount?: MoneyInput | null | undefined;
  readonly annualRecurringRevenue?: MoneyInput | null | undefined;
  readonly expectedCloseOn?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly referralId: string | number;
  readonly stage: DealStage;
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WorkingHoursInput = {
  readonly timeZone: string;
  readonly weekly: ReadonlyArray<OpenBlockInput>;
};

export type AvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type AvailabilityQuery = { readonly viewer: { readonly id: string, readonly available: boolean, readonly unavailableUntil: string | null, readonly timeZone: string, readonly workingHours: { readonly timeZone: string, readonly weekly: ReadonlyArray<{ readonly day: Weekday, readonly from: string, readonly to: string }> } | null } };

export type SetAvailabilityMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type SetAvailabilityMutation = { readonly setAvailability: { readonly id: string, readonly available: boolean, readonly unavailableUntil: string | null } };

export type SetWorkingHoursMutationVariables = Exact<{
  input: SetWorkingHoursInput;
}>;


export type SetWorkingHoursMutation = { readonly setWorkingHours: { readonly id: string } };

export type TimeZonesQueryVariables = Exact<{ [key: string]: never; }>;


export type TimeZonesQuery = { readonly timeZones: ReadonlyArray<string> };

export type InboxQueryVariables = Exact<{
  repId: string | number;
}>;


export type InboxQuery = { readonly referrals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly leadClass: LeadClass, readonly productLine: string, readonly submittedAt: string, readonly company: { readonly name: string, readonly country: string }, readonly partner: { readonly id: string, readonly name: string }, readonly assignment: { readonly id: string, readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly breachedAt: string | null, readonly queue: { readonly id: string, readonly name: string } | null } | null } }> } };

export type InboxReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type InboxReferralQuery = { readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly productLine: string, readonly touchpoint: Touchpoint, readonly buyingSignals: ReadonlyArray<BuyingSignal>, readonly consent: ConsentBasis, readonly note: string | null, readonly submittedAt: string, readonly tier: string, readonly company: { readonly name: string, readonly domain: string | null, readonly country: string, readonly industry: string | null, readonly employees: number | null, readonly techStack: ReadonlyArray<string> }, readonly contact: { readonly name: string, readonly email: string, readonly phone: string | null, readonly title: string | null } | null, readonly partner: { readonly id: string, readonly name: string }, readonly verdict: { readonly leadClass: LeadClass, readonly rulesVersion: number, readonly partnerConfirmedAt: string | null, readonly vendorConfirmedAt: string | null, readonly criteria: ReadonlyArray<{ readonly code: string, readonly group: CriterionGroup, readonly outcome: CriterionOutcome, readonly because: string }> }, readonly assignment: { readonly id: string, readonly turn: number | null, readonly reason: AssignmentReason, readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly breachedAt: string | null, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> } | null } | null };

export type WhereaboutsQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereaboutsQuery = { readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly company: { readonly name: string }, readonly assignment: { readonly rep: { readonly id: string, readonly name: string } } | null, readonly assignments: ReadonlyArray<{ readonly breachedAt: string | null, readonly rep: { readonly id: string } }> } | null };

export type AcceptMutationVariables = Exact<{
  referralId: string | number;
}>;


export type AcceptMutation = { readonly acceptReferral: { readonly id: string, readonly status: ReferralStatus } };

export type DeclineMutationVariables = Exact<{
  referralId: string | number;
  reason: string;
}>;


export type DeclineMutation = { readonly declineReferral: { readonly id: string, readonly status: ReferralStatus, readonly assignment: { readonly rep: { readonly id: string, readonly name: string } } | null } };

export type NextInLineQueryVariables = Exact<{ [key: string]: never; }>;


export type NextInLineQuery = { readonly queues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly next: { readonly turn: number | null, readonly rep: { readonly id: string, readonly name: string } | null } }> };

export type PipelineQueryVariables = Exact<{
  repId: string | number;
  status: ReadonlyArray<ReferralStatus> | ReferralStatus;
  after?: string | null | undefined;
}>;


export type PipelineQuery = { readonly referrals: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly lastChangedAt: string, readonly company: { readonly name: string }, readonly partner: { readonly id: string, readonly name: string }, readonly deal: { readonly stage: DealStage, readonly closedAt: string | null, readonly expectedCloseOn: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly annualRecurringRevenue: { readonly amount: string, readonly currency: string } | null } | null } }> } };

export type UpdateDealMutationVariables = Exact<{
  input: UpdateDealInput;
}>;


export type UpdateDealMutation = { readonly updateDeal: { readonly id: string, readonly status: ReferralStatus } };

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

export const AvailabilityDocument = new TypedDocumentString(`
    query Availability {
  viewer {
    id
    available
    unavailableUntil
    timeZone
    workingHours {
      timeZone
      weekly {
        day
        from
        to
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AvailabilityQuery, AvailabilityQueryVariables>;
export const SetAvailabilityDocument = new TypedDocumentString(`
    mutation SetAvailability($input: SetAvailabilityInput!) {
  setAvailability(input: $input) {
    id
    available
    unavailableUntil
  }
}
    `) as unknown as TypedDocumentString<SetAvailabilityMutation, SetAvailabilityMutationVariables>;
export const SetWorkingHoursDocument = new TypedDocumentString(`
    mutation SetWorkingHours($input: SetWorkingHoursInput!) {
  setWorkingHours(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetWorkingHoursMutation, SetWorkingHoursMutationVariables>;
export const TimeZonesDocument = new TypedDocumentString(`
    query TimeZones {
  timeZones
}
    `) as unknown as TypedDocumentString<TimeZonesQuery, TimeZonesQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($repId: ID!) {
  referrals(
    filter: {repId: $repId, status: [ASSIGNED]}
    orderBy: DUE_SOONEST
    first: 100
  ) {
    totalCount
    edges {
      node {
        id
        leadClass
        productLine
        submittedAt
        company {
          name
          country
        }
        partner {
          id
          name
        }
        assignment {
          id
          assignedAt
          dueAt
          warnedAt
          breachedAt
          queue {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxReferralDocument = new TypedDocumentString(`
    query InboxReferral($id: ID!) {
  referral(id: $id) {
    id
    status
    leadClass
    productLine
    touchpoint
    buyingSignals
    consent
    note
    submittedAt
    tier
    company {
      name
      domain
      country
      industry
      employees
      techStack
    }
    contact {
      name
      email
      phone
      title
    }
    partner {
      id
      name
    }
    verdict {
      leadClass
      rulesVersion
      partnerConfirmedAt
      vendorConfirmedAt
      criteria {
        code
        group
        outcome
        because
      }
    }
    assignment {
      id
      turn
      reason
      assignedAt
      dueAt
      warnedAt
      breachedAt
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
    }
  }
}
    `) as unknown as TypedDocumentString<InboxReferralQuery, InboxReferralQueryVariables>;
export const WhereaboutsDocument = new TypedDocumentString(`
    query Whereabouts($id: ID!) {
  referral(id: $id) {
    id
    status
    company {
      name
    }
    assignment {
      rep {
        id
        name
      }
    }
    assignments {
      breachedAt
      rep {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhereaboutsQuery, WhereaboutsQueryVariables>;
export const AcceptDocument = new TypedDocumentString(`
    mutation Accept($referralId: ID!) {
  acceptReferral(input: {referralId: $referralId}) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<AcceptMutation, AcceptMutationVariables>;
export const DeclineDocument = new TypedDocumentString(`
    mutation Decline($referralId: ID!, $reason: String!) {
  declineReferral(input: {referralId: $referralId, reason: $reason}) {
    id
    status
    assignment {
      rep {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineMutation, DeclineMutationVariables>;
export const NextInLineDocument = new TypedDocumentString(`
    query NextInLine {
  queues {
    id
    name
    next {
      turn
      rep {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextInLineQuery, NextInLineQueryVariables>;
export const PipelineDocument = new TypedDocumentString(`
    query Pipeline($repId: ID!, $status: [ReferralStatus!]!, $after: String) {
  referrals(
    filter: {repId: $repId, status: $status}
    orderBy: LAST_CHANGED
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        status
        leadClass
        lastChangedAt
        company {
          name
        }
        partner {
          id
          name
        }
        deal {
          stage
          closedAt
          expectedCloseOn
          amount {
            amount
            currency
          }
          annualRecurringRevenue {
            amount
            currency
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PipelineQuery, PipelineQueryVariables>;
export const UpdateDealDocument = new TypedDocumentString(`
    mutation UpdateDeal($input: UpdateDealInput!) {
  updateDeal(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<UpdateDealMutation, UpdateDealMutationVariables>;