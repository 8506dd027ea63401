/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type ReplayChangeKind =
  /** A clock ran out, or did not. */
  | 'BREACH'
  /** Another lead class. */
  | 'CLASS'
  /** Somebody else had it, or nobody, or more or fewer of them. */
  | 'REP';

export type ReplayFailure =
  | 'FAULT'
  /** The server that worked on it is gone. */
  | 'INTERRUPTED';

export type ReplayStatus =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type ReplayFactsFragment = { readonly id: string, readonly status: ReplayStatus, readonly from: string, readonly before: string, readonly rules: string | null, readonly queues: ReadonlyArray<string>, readonly referrals: number | null, readonly replayed: number, readonly failure: ReplayFailure | null, readonly askedAt: string };

export type ReplaysQueryVariables = Exact<{ [key: string]: never; }>;


export type ReplaysQuery = { readonly replays: ReadonlyArray<{ readonly id: string, readonly status: ReplayStatus, readonly from: string, readonly before: string, readonly rules: string | null, readonly queues: ReadonlyArray<string>, readonly referrals: number | null, readonly replayed: number, readonly failure: ReplayFailure | null, readonly askedAt: string }> };

export type DraftNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftNamesQuery = { readonly ruleDrafts: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type CancelReplayMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelReplayMutation = { readonly cancelReplay: { readonly id: string, readonly status: ReplayStatus } };

export type ReplayQueryVariables = Exact<{
  id: string | number;
}>;


export type ReplayQuery = { readonly replay: { readonly id: string, readonly status: ReplayStatus, readonly from: string, readonly before: string, readonly rules: string | null, readonly queues: ReadonlyArray<string>, readonly referrals: number | null, readonly replayed: number, readonly failure: ReplayFailure | null, readonly askedAt: string, readonly outcome: { readonly referrals: number, readonly asRecorded: number, readonly changed: number, readonly changedClass: number, readonly changedRep: number, readonly changedBreach: number, readonly before: { readonly toSales: number, readonly breached: number, readonly byClass: ReadonlyArray<{ readonly leadClass: LeadClass, readonly referrals: number }> }, readonly after: { readonly toSales: number, readonly breached: number, readonly byClass: ReadonlyArray<{ readonly leadClass: LeadClass, readonly referrals: number }> }, readonly reps: ReadonlyArray<{ readonly rep: { readonly id: string, readonly name: string }, readonly before: { readonly assigned: number, readonly turns: number, readonly fairShare: number }, readonly after: { readonly assigned: number, readonly turns: number, readonly fairShare: number } }> } | null } | null };

export type ReplayChangesQueryVariables = Exact<{
  id: string | number;
  kind?: ReplayChangeKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ReplayChangesQuery = { readonly replay: { readonly id: string, readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly kinds: ReadonlyArray<ReplayChangeKind>, readonly because: ReadonlyArray<string>, readonly referral: { readonly id: string, readonly company: { readonly name: string } }, readonly before: { readonly leadClass: LeadClass, readonly breached: boolean, readonly reps: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly after: { readonly leadClass: LeadClass, readonly breached: boolean, readonly reps: ReadonlyArray<{ readonly id: string, readonly name: string }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

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
export const ReplayFactsFragmentDoc = new TypedDocumentString(`
    fragment ReplayFacts on Replay {
  id
  status
  from
  before
  rules
  queues
  referrals
  replayed
  failure
  askedAt
}
    `, {"fragmentName":"ReplayFacts"}) as unknown as TypedDocumentString<ReplayFactsFragment, unknown>;
export const ReplaysDocument = new TypedDocumentString(`
    query Replays {
  replays {
    ...ReplayFacts
  }
}
    fragment ReplayFacts on Replay {
  id
  status
  from
  before
  rules
  queues
  referrals
  replayed
  failure
  askedAt
}`) as unknown as TypedDocumentString<ReplaysQuery, ReplaysQueryVariables>;
export const DraftNamesDocument = new TypedDocumentString(`
    query DraftNames {
  ruleDrafts {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<DraftNamesQuery, DraftNamesQueryVariables>;
export const CancelReplayDocument = new TypedDocumentString(`
    mutation CancelReplay($id: ID!) {
  cancelReplay(id: $id) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<CancelReplayMutation, CancelReplayMutationVariables>;
export const ReplayDocument = new TypedDocumentString(`
    query Replay($id: ID!) {
  replay(id: $id) {
    ...ReplayFacts
    outcome {
      referrals
      asRecorded
      changed
      changedClass
      changedRep
      changedBreach
      before {
        toSales
        breached
        byClass {
          leadClass
          referrals
        }
      }
      after {
        toSales
        breached
        byClass {
          leadClass
          referrals
        }
      }
      reps {
        rep {
          id
          name
        }
        before {
          assigned
          turns
          fairShare
        }
        after {
          assigned
          turns
          fairShare
        }
      }
    }
  }
}
    fragment ReplayFacts on Replay {
  id
  status
  from
  before
  rules
  queues
  referrals
  replayed
  failure
  askedAt
}`) as unknown as TypedDocumentString<ReplayQuery, ReplayQueryVariables>;
export const ReplayChangesDocument = new TypedDocumentString(`
    query ReplayChanges($id: ID!, $kind: ReplayChangeKind, $after: String) {
  replay(id: $id) {
    id
    changes(kind: $kind, first: 50, after: $after) {
      edges {
        node {
          kinds
          because
          referral {
            id
            company {
              name
            }
          }
          before {
            leadClass
            breached
            reps {
              id
              name
            }
          }
          after {
            leadClass
            breached
            reps {
              id
              name
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
}
    `) as unknown as TypedDocumentString<ReplayChangesQuery, ReplayChangesQueryVariables>;