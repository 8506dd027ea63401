/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type RecordSignalsCsvInput = {
  /** The file as text, with its first line; commas, semicolons or tabs. */
  readonly csv: string;
  /** It comes from the vendor's CRM. */
  readonly fromCrm?: boolean;
  /** Whose the lines are that name no partner; a partner's are its own. */
  readonly partnerId?: string | number | null | undefined;
  /** Tells what it would do, and does nothing. */
  readonly preview?: boolean;
  /** Leaves out the lines that are wrong; else nothing is stored where any is. */
  readonly skipInvalid?: boolean;
};

export type RecordSignalsInput = {
  /** Tells what it would do, and does nothing. */
  readonly preview?: boolean;
  /** 1 to 500. */
  readonly signals: ReadonlyArray<SignalInput>;
  /** Absent: PORTAL, or API where a key asks. */
  readonly source?: SignalSource | null | undefined;
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

export type SignalFilter = {
  /** A domain or an address, or a part of one. */
  readonly account?: string | null | undefined;
  readonly kind?: ReadonlyArray<SignalKind> | null | undefined;
  readonly partnerId?: string | number | null | undefined;
};

export type SignalInput = {
  /** A company's domain or web address, or an address at a free-mail provider. Absent for CERTIFIED_PARTNER. */
  readonly account?: string | null | undefined;
  /** SHARED_CUSTOMERS: how many. */
  readonly count?: number | null | undefined;
  /** What shows it, for example: 42 API calls a day. */
  readonly evidence: string;
  readonly evidenceUrl?: string | null | undefined;
  readonly kind: SignalKind;
  /** For the vendor's people; a partner's are its own. */
  readonly partnerId?: string | number | null | undefined;
  readonly seenAt: string;
};

export type SignalKind =
  /** An integration is in active use at the account. */
  | 'ACTIVE_INTEGRATION'
  /** The partner is a certified implementation partner; the vendor alone says so. */
  | 'CERTIFIED_PARTNER'
  /** The account is a customer of both: never a signal by itself. */
  | 'SHARED_CUSTOMERS';

export type SignalSource =
  | 'API'
  /** The vendor's. */
  | 'CRM'
  | 'CSV'
  | 'PORTAL';

export type WithdrawSignalInput = {
  /** It stays on record; its partner and the managers read it. */
  readonly reason: string;
  readonly signalId: string | number;
};

export type SignalsQueryVariables = Exact<{
  filter: SignalFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type SignalsQuery = { readonly signals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: SignalKind, readonly account: string | null, readonly seenAt: string, readonly expiresAt: string, readonly count: number | null, readonly evidence: string, readonly evidenceUrl: string | null, readonly source: SignalSource, readonly recordedAt: string, readonly withdrawnAt: string | null, readonly withdrawnBecause: string | null, readonly partner: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordSignalMutationVariables = Exact<{
  input: RecordSignalsInput;
}>;


export type RecordSignalMutation = { readonly recordSignals:
    | { readonly __typename: 'SignalsInvalid', readonly problems: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> }
    | { readonly __typename: 'SignalsRecorded', readonly tally: { readonly unchanged: number } }
   };

export type WithdrawSignalMutationVariables = Exact<{
  input: WithdrawSignalInput;
}>;


export type WithdrawSignalMutation = { readonly withdrawSignal: { readonly id: string } };

export type RecordCsvMutationVariables = Exact<{
  input: RecordSignalsCsvInput;
}>;


export type RecordCsvMutation = { readonly recordSignalsCsv: { readonly stored: boolean, readonly problemCount: number, readonly problems: ReadonlyArray<{ readonly line: number, readonly column: string | null, readonly message: string }>, readonly tally: { readonly new: number, readonly newer: number, readonly older: number, readonly unchanged: number } | null } };

export type NurturedQueryVariables = Exact<{
  filter: ReferralFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type NurturedQuery = { readonly referrals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ReferralStatus, readonly leadClass: LeadClass, readonly lastChangedAt: string, readonly waitsUntil: string | null, readonly company: { readonly name: string }, readonly partner: { readonly name: string }, readonly awaits: ReadonlyArray<{ readonly from: Side, readonly on: ReadonlyArray<string> }>, readonly verdict: { readonly leadClass: LeadClass, readonly criteria: ReadonlyArray<{ readonly code: string, readonly group: CriterionGroup, readonly outcome: CriterionOutcome, readonly because: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export const SignalsDocument = new TypedDocumentString(`
    query Signals($filter: SignalFilter!, $first: Int!, $after: String) {
  signals(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        kind
        account
        seenAt
        expiresAt
        count
        evidence
        evidenceUrl
        source
        recordedAt
        withdrawnAt
        withdrawnBecause
        partner {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SignalsQuery, SignalsQueryVariables>;
export const RecordSignalDocument = new TypedDocumentString(`
    mutation RecordSignal($input: RecordSignalsInput!) {
  recordSignals(input: $input) {
    __typename
    ... on SignalsRecorded {
      tally {
        unchanged
      }
    }
    ... on SignalsInvalid {
      problems {
        code
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSignalMutation, RecordSignalMutationVariables>;
export const WithdrawSignalDocument = new TypedDocumentString(`
    mutation WithdrawSignal($input: WithdrawSignalInput!) {
  withdrawSignal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawSignalMutation, WithdrawSignalMutationVariables>;
export const RecordCsvDocument = new TypedDocumentString(`
    mutation RecordCsv($input: RecordSignalsCsvInput!) {
  recordSignalsCsv(input: $input) {
    stored
    problemCount
    problems {
      line
      column
      message
    }
    tally {
      new
      newer
      older
      unchanged
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCsvMutation, RecordCsvMutationVariables>;
export const NurturedDocument = new TypedDocumentString(`
    query Nurtured($filter: ReferralFilter!, $first: Int!, $after: String) {
  referrals(filter: $filter, orderBy: LAST_CHANGED, first: $first, after: $after) {
    edges {
      node {
        id
        status
        leadClass
        lastChangedAt
        waitsUntil
        company {
          name
        }
        partner {
          name
        }
        awaits {
          from
          on
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<NurturedQuery, NurturedQueryVariables>;