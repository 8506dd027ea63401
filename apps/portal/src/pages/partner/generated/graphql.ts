/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BantAnswer =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** Budget, authority, need and timeline of the prospect. */
export type BantInput = {
  readonly authority?: BantAnswer;
  readonly budget?: BantAnswer;
  readonly need?: BantAnswer;
  readonly timeline?: BantAnswer;
};

export type BuyingSignal =
  | 'BUDGET_CONFIRMED'
  | 'CLEAR_USE_CASE'
  | 'DEMO_REQUESTED';

export type ClaimAnswer =
  /** Claimed, and nothing has happened for so long that a partner manager may be asked: `contestClaim`. */
  | 'ASK'
  | 'CLAIMED'
  | 'FREE'
  | 'YOURS';

export type CompanyInput = {
  readonly country: string;
  readonly domain?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly industry?: string | null | undefined;
  readonly name: string;
  /** ISO 3166-2, for example `IT-25`. */
  readonly subdivision?: string | null | undefined;
  readonly techStack?: ReadonlyArray<string>;
};

export type ConsentBasis =
  | 'EXISTING_CUSTOMER_OF_PARTNER'
  | 'LEGITIMATE_INTEREST'
  | 'PROSPECT_AGREED';

export type ContactInput = {
  readonly email: string;
  readonly name: string;
  readonly phone?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type ContestClaimInput = {
  /** The partner managers read it. */
  readonly reason: string;
  readonly submission: SubmitReferralInput;
};

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

export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type PreviewCompanyInput = {
  readonly country?: string | null | undefined;
  readonly domain?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly industry?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly subdivision?: string | null | undefined;
  readonly techStack?: ReadonlyArray<string> | null | undefined;
};

export type PreviewContactInput = {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly title?: string | null | undefined;
};

/** A submission while it is being typed. */
export type PreviewReferralInput = {
  readonly bant?: BantInput | null | undefined;
  readonly buyingSignals?: ReadonlyArray<BuyingSignal> | null | undefined;
  readonly company?: PreviewCompanyInput | null | undefined;
  readonly confirmsFitAndIntent?: boolean | null | undefined;
  readonly consent?: ConsentBasis | null | undefined;
  readonly contact?: PreviewContactInput | null | undefined;
  readonly note?: string | null | undefined;
  readonly partnerId?: string | number | null | undefined;
  readonly productLine?: string | null | undefined;
  readonly referredAt?: string | null | undefined;
  readonly touchpoint?: Touchpoint | null | undefined;
};

export type ReferralFilter = {
  readonly leadClass?: ReadonlyArray<LeadClass> | null | undefined;
  readonly partnerId?: string | number | null | undefined;
  readonly productLine?: ReadonlyArray<string> | null | undefined;
  readonly queueId?: string | number | null | undefined;
  /** Who has it now. */
  readonly repId?: string | number | null | undefined;
  /** Part of the company's name or domain, or of the contact's name or address. */
  readonly search?: string | null | undefined;
  readonly status?: ReadonlyArray<ReferralStatus> | null | undefined;
  /** Exclusive. */
  readonly submittedBefore?: string | null | undefined;
  /** Inclusive. */
  readonly submittedFrom?: string | null | undefined;
};

export type ReferralOrder =
  | 'DUE_SOONEST'
  | 'LAST_CHANGED'
  | 'NEWEST';

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

export type SubmitReferralInput = {
  readonly bant?: BantInput;
  readonly buyingSignals?: ReadonlyArray<BuyingSignal>;
  readonly company: CompanyInput;
  /** The partner vouches for fit and intent. */
  readonly confirmsFitAndIntent?: boolean;
  /** On what ground the contact may be written to. */
  readonly consent: ConsentBasis;
  readonly contact: ContactInput;
  /** Sent again, it gets the same referral instead of a second one. Up to 255 printable characters. */
  readonly idempotencyKey?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Whose referral it is, when the vendor submits. */
  readonly partnerId?: string | number | null | undefined;
  readonly productLine: string;
  /** Absent: now. */
  readonly referredAt?: string | null | undefined;
  readonly touchpoint?: Touchpoint;
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

export type FormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FormChoicesQuery = { readonly productLines: ReadonlyArray<string>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly viewer: { readonly partner: { readonly country: string | null } | null } };

export type SubdivisionsQueryVariables = Exact<{
  country: string;
}>;


export type SubdivisionsQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly subdivisions: ReadonlyArray<{ readonly code: string, readonly name: string, readonly parent: string | null }> }> };

export type PreviewQueryVariables = Exact<{
  input: PreviewReferralInput;
}>;


export type PreviewQuery = { readonly previewReferral: { readonly claim: ClaimAnswer | null, readonly status: ReferralStatus | null, readonly yours: { readonly id: string } | null, readonly queue: { readonly name: string } | null, readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }>, readonly verdict: { readonly leadClass: LeadClass, readonly criteria: ReadonlyArray<{ readonly code: string, readonly group: CriterionGroup, readonly outcome: CriterionOutcome, readonly because: string }> } | null } };

export type SubmitMutationVariables = Exact<{
  input: SubmitReferralInput;
}>;


export type SubmitMutation = { readonly submitReferral:
    | { readonly __typename: 'ReferralClaimed', readonly until: string | null, readonly message: string, readonly mayAsk: boolean, readonly yours: { readonly id: string } | null }
    | { readonly __typename: 'ReferralInvalid', readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'ReferralSubmitted', readonly referral: { readonly id: string } }
   };

export type AskForClaimedMutationVariables = Exact<{
  input: ContestClaimInput;
}>;


export type AskForClaimedMutation = { readonly contestClaim:
    | { readonly __typename: 'ClaimContested' }
    | { readonly __typename: 'ReferralClaimed' }
    | { readonly __typename: 'ReferralInvalid' }
   };

export type SentQueryVariables = Exact<{
  id: string | number;
}>;


export type SentQuery = { readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly company: { readonly name: string }, readonly verdict: { readonly leadClass: LeadClass, readonly criteria: ReadonlyArray<{ readonly code: string, readonly group: CriterionGroup, readonly outcome: CriterionOutcome, readonly because: string }> }, readonly assignment: { readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly respondedAt: string | null, readonly breachedAt: string | null, readonly endedAt: string | null, readonly rep: { readonly name: string }, readonly queue: { readonly name: string } | null } | null } | null };

export type ReferralsQueryVariables = Exact<{
  filter: ReferralFilter;
  orderBy: ReferralOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly lastChangedAt: string, readonly company: { readonly name: string, readonly country: string }, readonly contact: { readonly name: string } | null, readonly partner: { readonly name: string }, readonly assignment: { readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly respondedAt: string | null, readonly breachedAt: string | null, readonly endedAt: string | null, readonly rep: { readonly name: string }, readonly queue: { readonly name: string } | null } | null, readonly deal: { readonly amount: { readonly amount: string, readonly currency: string } | null } | null } }> } };

export type OwnFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFiguresQuery = { readonly viewer: { readonly partner: { readonly figures: { readonly referrals: number, readonly eqlShare: number | null, readonly answeredInTime: number, readonly breached: number, readonly medianFirstAnswer: string | null, readonly won: ReadonlyArray<{ readonly amount: string, readonly currency: string }> } } | null } };

export type NewsQueryVariables = Exact<{
  first: number;
}>;


export type NewsQuery = { readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly company: { readonly name: string }, readonly timeline: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly byViewer: boolean, readonly data: unknown }> } }> } };

export type FilterChoicesQueryVariables = Exact<{
  vendor: boolean;
}>;


export type FilterChoicesQuery = { readonly productLines: ReadonlyArray<string>, readonly queues?: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly users?: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: Role }> };

export type PartnerChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PartnerChoicesQuery = { readonly partners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly tier: string } }> } };

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

export const FormChoicesDocument = new TypedDocumentString(`
    query FormChoices {
  productLines
  countries {
    code
    name
  }
  viewer {
    partner {
      country
    }
  }
}
    `) as unknown as TypedDocumentString<FormChoicesQuery, FormChoicesQueryVariables>;
export const SubdivisionsDocument = new TypedDocumentString(`
    query Subdivisions($country: CountryCode!) {
  countries(codes: [$country]) {
    code
    subdivisions {
      code
      name
      parent
    }
  }
}
    `) as unknown as TypedDocumentString<SubdivisionsQuery, SubdivisionsQueryVariables>;
export const PreviewDocument = new TypedDocumentString(`
    query Preview($input: PreviewReferralInput!) {
  previewReferral(input: $input) {
    claim
    status
    yours {
      id
    }
    queue {
      name
    }
    problems {
      code
      path
      message
    }
    verdict {
      leadClass
      criteria {
        code
        group
        outcome
        because
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewQuery, PreviewQueryVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: SubmitReferralInput!) {
  submitReferral(input: $input) {
    __typename
    ... on ReferralSubmitted {
      referral {
        id
      }
    }
    ... on ReferralClaimed {
      until
      message
      mayAsk
      yours {
        id
      }
    }
    ... on ReferralInvalid {
      problems {
        code
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const AskForClaimedDocument = new TypedDocumentString(`
    mutation AskForClaimed($input: ContestClaimInput!) {
  contestClaim(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AskForClaimedMutation, AskForClaimedMutationVariables>;
export const SentDocument = new TypedDocumentString(`
    query Sent($id: ID!) {
  referral(id: $id) {
    id
    status
    leadClass
    company {
      name
    }
    verdict {
      leadClass
      criteria {
        code
        group
        outcome
        because
      }
    }
    assignment {
      assignedAt
      dueAt
      warnedAt
      respondedAt
      breachedAt
      endedAt
      rep {
        name
      }
      queue {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SentQuery, SentQueryVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($filter: ReferralFilter!, $orderBy: ReferralOrder!, $first: Int!, $after: String) {
  referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        status
        leadClass
        lastChangedAt
        company {
          name
          country
        }
        contact {
          name
        }
        partner {
          name
        }
        assignment {
          assignedAt
          dueAt
          warnedAt
          respondedAt
          breachedAt
          endedAt
          rep {
            name
          }
          queue {
            name
          }
        }
        deal {
          amount {
            amount
            currency
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const OwnFiguresDocument = new TypedDocumentString(`
    query OwnFigures {
  viewer {
    partner {
      figures {
        referrals
        eqlShare
        answeredInTime
        breached
        medianFirstAnswer
        won {
          amount
          currency
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News($first: Int!) {
  referrals(first: $first, orderBy: LAST_CHANGED) {
    edges {
      node {
        id
        company {
          name
        }
        timeline {
          id
          type
          at
          byViewer
          data
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices($vendor: Boolean!) {
  productLines
  queues @include(if: $vendor) {
    id
    name
  }
  users @include(if: $vendor) {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const PartnerChoicesDocument = new TypedDocumentString(`
    query PartnerChoices($search: String) {
  partners(search: $search, first: 100) {
    edges {
      node {
        id
        name
        tier
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerChoicesQuery, PartnerChoicesQueryVariables>;