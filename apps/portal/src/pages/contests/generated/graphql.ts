/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ContestDecision =
  | 'HAND_OVER'
  | 'KEEP';

export type ContestStatus =
  /** The account went elsewhere, or the submission no longer holds. */
  | 'ENDED'
  /** The claim ended, and what was asked for became a referral by itself. */
  | 'FREED'
  /** A partner manager decided for who asked. */
  | 'HANDED_OVER'
  /** The account stays where it is. */
  | 'KEPT'
  | 'OPEN'
  /** Whoever asked took it back. */
  | 'WITHDRAWN';

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

export type SettleClaimInput = {
  readonly contestId: string | number;
  readonly decision: ContestDecision;
  /** Stays on record; neither partner reads it. */
  readonly reason: string;
};

export type ContestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ContestsQuery = { readonly claimContests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ContestStatus, readonly company: string, readonly productLine: string, readonly reason: string, readonly askedAt: string, readonly settledAt: string | null, readonly settledBecause: string | null, readonly partner: { readonly name: string, readonly tier: string }, readonly referral: { readonly id: string } | null, readonly holder: { readonly id: string, readonly status: ReferralStatus, readonly lastChangedAt: string, readonly partner: { readonly name: string, readonly tier: string }, readonly claim: { readonly until: string } | null, readonly assignment: { readonly rep: { readonly name: string } } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SettleClaimMutationVariables = Exact<{
  input: SettleClaimInput;
}>;


export type SettleClaimMutation = { readonly settleClaim: { readonly id: string } };

export type WithdrawContestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawContestMutation = { readonly withdrawContest: { readonly id: string } };

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

export const ContestsDocument = new TypedDocumentString(`
    query Contests($first: Int!, $after: String) {
  claimContests(first: $first, after: $after) {
    edges {
      node {
        id
        status
        company
        productLine
        reason
        askedAt
        settledAt
        settledBecause
        partner {
          name
          tier
        }
        referral {
          id
        }
        holder {
          id
          status
          lastChangedAt
          partner {
            name
            tier
          }
          claim {
            until
          }
          assignment {
            rep {
              name
            }
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
    `) as unknown as TypedDocumentString<ContestsQuery, ContestsQueryVariables>;
export const SettleClaimDocument = new TypedDocumentString(`
    mutation SettleClaim($input: SettleClaimInput!) {
  settleClaim(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SettleClaimMutation, SettleClaimMutationVariables>;
export const WithdrawContestDocument = new TypedDocumentString(`
    mutation WithdrawContest($id: ID!) {
  withdrawContest(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawContestMutation, WithdrawContestMutationVariables>;