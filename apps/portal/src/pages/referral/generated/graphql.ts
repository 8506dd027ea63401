/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptReferralInput = {
  readonly note?: string | null | undefined;
  readonly referralId: string | number;
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

export type BreachAction =
  /** Sales managers are told; the rep keeps it. */
  | 'ESCALATE'
  /** Sales managers are told, and the next rep gets it. */
  | 'REASSIGN';

export type BuyingSignal =
  | 'BUDGET_CONFIRMED'
  | 'CLEAR_USE_CASE'
  | 'DEMO_REQUESTED';

export type CompleteReferralInput = {
  readonly bant?: BantInput | null | undefined;
  readonly buyingSignals?: ReadonlyArray<BuyingSignal> | null | undefined;
  readonly company?: PreviewCompanyInput | null | undefined;
  readonly confirmsFitAndIntent?: boolean | null | undefined;
  readonly contact?: PreviewContactInput | null | undefined;
  readonly note?: string | null | undefined;
  readonly referralId: string | number;
};

export type ConfirmReferralInput = {
  /** Those that were learnt of; what is on record stays. */
  readonly buyingSignals?: ReadonlyArray<BuyingSignal>;
  /** What it stands on. */
  readonly evidence: string;
  readonly referralId: string | number;
};

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

export type ReasonInput = {
  readonly reason: string;
  readonly referralId: string | number;
};

export type RecordTouchInput = {
  /** The answers that it gave. UNKNOWN changes none; an answer holds from now on in place of an earlier one. */
  readonly bant?: BantInput;
  /** Those that it showed; what is on record stays. */
  readonly buyingSignals?: ReadonlyArray<BuyingSignal>;
  /** The day on which it happened: not before 2000, and one that has begun somewhere. */
  readonly happenedOn: string;
  /** At most 500 characters. */
  readonly note?: string | null | undefined;
  readonly referralId: string | number;
  /** Where they met. */
  readonly touchpoint: Touchpoint;
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

export type Side =
  | 'PARTNER'
  | 'VENDOR';

export type SignalKind =
  /** An integration is in active use at the account. */
  | 'ACTIVE_INTEGRATION'
  /** The partner is a certified implementation partner; the vendor alone says so. */
  | 'CERTIFIED_PARTNER'
  /** The account is a customer of both: never a signal by itself. */
  | 'SHARED_CUSTOMERS';

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

export type VerdictCause =
  | 'COMPLETED'
  | 'CONFIRMED'
  /** Another referral held its account, which is free by now. */
  | 'FREED'
  | 'PROMOTED'
  /** A signal of its account or partner was recorded. */
  | 'SIGNAL'
  | 'SUBMITTED'
  /** Something further happened with the prospect. */
  | 'TOUCH'
  | 'VERIFIED';

export type ReferralPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralPageQuery = { readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly productLine: string, readonly touchpoint: Touchpoint, readonly buyingSignals: ReadonlyArray<BuyingSignal>, readonly confirmsFitAndIntent: boolean, readonly consent: ConsentBasis, readonly note: string | null, readonly tier: string, readonly referredAt: string, readonly submittedAt: string, readonly waitsUntil: string | null, readonly bant: { readonly budget: BantAnswer, readonly authority: BantAnswer, readonly need: BantAnswer, readonly timeline: BantAnswer }, readonly company: { readonly name: string, readonly domain: string | null, readonly country: string, readonly subdivision: string | null, readonly industry: string | null, readonly employees: number | null, readonly techStack: ReadonlyArray<string> }, readonly contact: { readonly name: string, readonly email: string, readonly phone: string | null, readonly title: string | null } | null, readonly partner: { readonly id: string, readonly name: string }, readonly deal: { readonly stage: DealStage, readonly expectedCloseOn: string | null, readonly closedAt: string | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly annualRecurringRevenue: { readonly amount: string, readonly currency: string } | null } | null, readonly signals: ReadonlyArray<{ readonly id: string, readonly kind: SignalKind, readonly count: number | null, readonly evidence: string, readonly evidenceUrl: string | null, readonly seenAt: string, readonly expiresAt: string, readonly partner: { readonly name: string } | null }>, readonly claim: { readonly until: string } | null, readonly awaits: ReadonlyArray<{ readonly from: Side, readonly on: ReadonlyArray<string> }>, readonly confirmations: ReadonlyArray<{ readonly side: Side, readonly at: string, readonly evidence: string | null, readonly rulesVersion: number | null, readonly by: { readonly name: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly leadClass: LeadClass, readonly rulesVersion: number, readonly madeAt: string, readonly becauseOf: VerdictCause, readonly partnerConfirmedAt: string | null, readonly vendorConfirmedAt: string | null, readonly criteria: ReadonlyArray<{ readonly code: string, readonly group: CriterionGroup, readonly outcome: CriterionOutcome, readonly because: string }> }>, readonly assignment: { readonly id: string } | null, readonly assignments: ReadonlyArray<{ readonly id: string, readonly turn: number | null, readonly reason: AssignmentReason, readonly assignedAt: string, readonly dueAt: string | null, readonly warnedAt: string | null, readonly warnsAt: ReadonlyArray<string>, readonly onBreach: BreachAction | null, readonly respondedAt: string | null, readonly respondedWithin: string | null, readonly respondedWithinOpenHours: string | null, readonly breachedAt: string | null, readonly endedAt: string | null, readonly endedBecause: string | null, readonly runs: ReadonlyArray<{ readonly from: string, readonly until: string }>, readonly rep: { readonly id: string, readonly name: string }, readonly queue: { readonly id: string, readonly name: string } | null, readonly candidates: ReadonlyArray<{ readonly eligible: boolean, readonly because: string, readonly rep: { readonly id: string, readonly name: string } }> }>, readonly timeline: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly byViewer: boolean, readonly data: unknown }> } | null };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { readonly acceptReferral: { readonly id: string } };

export type DeclineReferralMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type DeclineReferralMutation = { readonly declineReferral: { readonly id: string } };

export type WithdrawReferralMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type WithdrawReferralMutation = { readonly withdrawReferral: { readonly id: string } };

export type VerifyReferralMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type VerifyReferralMutation = { readonly verifyReferral: { readonly id: string } };

export type ConfirmReferralMutationVariables = Exact<{
  input: ConfirmReferralInput;
}>;


export type ConfirmReferralMutation = { readonly confirmReferral: { readonly id: string } };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type ReleaseClaimMutation = { readonly releaseClaim: { readonly id: string } };

export type PromoteReferralMutationVariables = Exact<{
  input: ReasonInput;
}>;


export type PromoteReferralMutation = { readonly promoteReferral: { readonly id: string } };

export type ChangeDealMutationVariables = Exact<{
  input: UpdateDealInput;
}>;


export type ChangeDealMutation = { readonly updateDeal: { readonly id: string } };

export type CompleteReferralMutationVariables = Exact<{
  input: CompleteReferralInput;
}>;


export type CompleteReferralMutation = { readonly completeReferral:
    | { readonly __typename: 'ReferralClaimed', readonly message: string, readonly yours: { readonly id: string } | null }
    | { readonly __typename: 'ReferralInvalid', readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'ReferralSubmitted', readonly referral: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass } }
   };

export type RecordTouchMutationVariables = Exact<{
  input: RecordTouchInput;
}>;


export type RecordTouchMutation = { readonly recordTouch:
    | { readonly __typename: 'ReferralInvalid', readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'TouchRecorded', readonly repeated: boolean, readonly referral: { readonly id: string, readonly status: ReferralStatus } }
   };

export type SubdivisionsQueryVariables = Exact<{
  country: string;
}>;


export type SubdivisionsQuery = { readonly countries: ReadonlyArray<{ readonly subdivisions: ReadonlyArray<{ readonly code: string, readonly name: string }> }> };

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

export const ReferralPageDocument = new TypedDocumentString(`
    query ReferralPage($id: ID!) {
  referral(id: $id) {
    id
    status
    leadClass
    productLine
    touchpoint
    buyingSignals
    confirmsFitAndIntent
    consent
    note
    tier
    referredAt
    submittedAt
    bant {
      budget
      authority
      need
      timeline
    }
    company {
      name
      domain
      country
      subdivision
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
    deal {
      stage
      expectedCloseOn
      closedAt
      amount {
        amount
        currency
      }
      annualRecurringRevenue {
        amount
        currency
      }
    }
    signals {
      id
      kind
      count
      evidence
      evidenceUrl
      seenAt
      expiresAt
      partner {
        name
      }
    }
    waitsUntil
    claim {
      until
    }
    awaits {
      from
      on
    }
    confirmations {
      side
      at
      evidence
      rulesVersion
      by {
        name
      }
    }
    verdicts {
      leadClass
      rulesVersion
      madeAt
      becauseOf
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
    }
    assignments {
      id
      turn
      reason
      assignedAt
      dueAt
      warnedAt
      warnsAt
      onBreach
      respondedAt
      respondedWithin
      respondedWithinOpenHours
      breachedAt
      endedAt
      endedBecause
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
    timeline {
      id
      type
      at
      byViewer
      data
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralPageQuery, ReferralPageQueryVariables>;
export const AcceptReferralDocument = new TypedDocumentString(`
    mutation AcceptReferral($input: AcceptReferralInput!) {
  acceptReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReferralMutation, AcceptReferralMutationVariables>;
export const DeclineReferralDocument = new TypedDocumentString(`
    mutation DeclineReferral($input: ReasonInput!) {
  declineReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineReferralMutation, DeclineReferralMutationVariables>;
export const WithdrawReferralDocument = new TypedDocumentString(`
    mutation WithdrawReferral($input: ReasonInput!) {
  withdrawReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawReferralMutation, WithdrawReferralMutationVariables>;
export const VerifyReferralDocument = new TypedDocumentString(`
    mutation VerifyReferral($input: ReasonInput!) {
  verifyReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VerifyReferralMutation, VerifyReferralMutationVariables>;
export const ConfirmReferralDocument = new TypedDocumentString(`
    mutation ConfirmReferral($input: ConfirmReferralInput!) {
  confirmReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmReferralMutation, ConfirmReferralMutationVariables>;
export const ReleaseClaimDocument = new TypedDocumentString(`
    mutation ReleaseClaim($input: ReasonInput!) {
  releaseClaim(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const PromoteReferralDocument = new TypedDocumentString(`
    mutation PromoteReferral($input: ReasonInput!) {
  promoteReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PromoteReferralMutation, PromoteReferralMutationVariables>;
export const ChangeDealDocument = new TypedDocumentString(`
    mutation ChangeDeal($input: UpdateDealInput!) {
  updateDeal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeDealMutation, ChangeDealMutationVariables>;
export const CompleteReferralDocument = new TypedDocumentString(`
    mutation CompleteReferral($input: CompleteReferralInput!) {
  completeReferral(input: $input) {
    __typename
    ... on ReferralSubmitted {
      referral {
        id
        status
        leadClass
      }
    }
    ... on ReferralInvalid {
      problems {
        code
        path
        message
      }
    }
    ... on ReferralClaimed {
      message
      yours {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteReferralMutation, CompleteReferralMutationVariables>;
export const RecordTouchDocument = new TypedDocumentString(`
    mutation RecordTouch($input: RecordTouchInput!) {
  recordTouch(input: $input) {
    __typename
    ... on TouchRecorded {
      repeated
      referral {
        id
        status
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
    `) as unknown as TypedDocumentString<RecordTouchMutation, RecordTouchMutationVariables>;
export const SubdivisionsDocument = new TypedDocumentString(`
    query Subdivisions($country: CountryCode!) {
  countries(codes: [$country]) {
    subdivisions {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SubdivisionsQuery, SubdivisionsQueryVariables>;