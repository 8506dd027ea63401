/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ReplayFacts on Replay {\n    id\n    status\n    from\n    before\n    rules\n    queues\n    referrals\n    replayed\n    failure\n    askedAt\n  }\n": typeof types.ReplayFactsFragmentDoc,
    "\n  query Replays {\n    replays {\n      ...ReplayFacts\n    }\n  }\n": typeof types.ReplaysDocument,
    "\n  query DraftNames {\n    ruleDrafts {\n      id\n      name\n    }\n  }\n": typeof types.DraftNamesDocument,
    "\n  mutation CancelReplay($id: ID!) {\n    cancelReplay(id: $id) {\n      id\n      status\n    }\n  }\n": typeof types.CancelReplayDocument,
    "\n  query Replay($id: ID!) {\n    replay(id: $id) {\n      ...ReplayFacts\n      outcome {\n        referrals\n        asRecorded\n        changed\n        changedClass\n        changedRep\n        changedBreach\n        before {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        reps {\n          rep {\n            id\n            name\n          }\n          before {\n            assigned\n            turns\n            fairShare\n          }\n          after {\n            assigned\n            turns\n            fairShare\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReplayDocument,
    "\n  query ReplayChanges($id: ID!, $kind: ReplayChangeKind, $after: String) {\n    replay(id: $id) {\n      id\n      changes(kind: $kind, first: 50, after: $after) {\n        edges {\n          node {\n            kinds\n            because\n            referral {\n              id\n              company {\n                name\n              }\n            }\n            before {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n            after {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ReplayChangesDocument,
};
const documents: Documents = {
    "\n  fragment ReplayFacts on Replay {\n    id\n    status\n    from\n    before\n    rules\n    queues\n    referrals\n    replayed\n    failure\n    askedAt\n  }\n": types.ReplayFactsFragmentDoc,
    "\n  query Replays {\n    replays {\n      ...ReplayFacts\n    }\n  }\n": types.ReplaysDocument,
    "\n  query DraftNames {\n    ruleDrafts {\n      id\n      name\n    }\n  }\n": types.DraftNamesDocument,
    "\n  mutation CancelReplay($id: ID!) {\n    cancelReplay(id: $id) {\n      id\n      status\n    }\n  }\n": types.CancelReplayDocument,
    "\n  query Replay($id: ID!) {\n    replay(id: $id) {\n      ...ReplayFacts\n      outcome {\n        referrals\n        asRecorded\n        changed\n        changedClass\n        changedRep\n        changedBreach\n        before {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        reps {\n          rep {\n            id\n            name\n          }\n          before {\n            assigned\n            turns\n            fairShare\n          }\n          after {\n            assigned\n            turns\n            fairShare\n          }\n        }\n      }\n    }\n  }\n": types.ReplayDocument,
    "\n  query ReplayChanges($id: ID!, $kind: ReplayChangeKind, $after: String) {\n    replay(id: $id) {\n      id\n      changes(kind: $kind, first: 50, after: $after) {\n        edges {\n          node {\n            kinds\n            because\n            referral {\n              id\n              company {\n                name\n              }\n            }\n            before {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n            after {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ReplayChangesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReplayFacts on Replay {\n    id\n    status\n    from\n    before\n    rules\n    queues\n    referrals\n    replayed\n    failure\n    askedAt\n  }\n"): typeof import('./graphql').ReplayFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replays {\n    replays {\n      ...ReplayFacts\n    }\n  }\n"): typeof import('./graphql').ReplaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftNames {\n    ruleDrafts {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DraftNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelReplay($id: ID!) {\n    cancelReplay(id: $id) {\n      id\n      status\n    }\n  }\n"): typeof import('./graphql').CancelReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Replay($id: ID!) {\n    replay(id: $id) {\n      ...ReplayFacts\n      outcome {\n        referrals\n        asRecorded\n        changed\n        changedClass\n        changedRep\n        changedBreach\n        before {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          breached\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        reps {\n          rep {\n            id\n            name\n          }\n          before {\n            assigned\n            turns\n            fairShare\n          }\n          after {\n            assigned\n            turns\n            fairShare\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReplayChanges($id: ID!, $kind: ReplayChangeKind, $after: String) {\n    replay(id: $id) {\n      id\n      changes(kind: $kind, first: 50, after: $after) {\n        edges {\n          node {\n            kinds\n            because\n            referral {\n              id\n              company {\n                name\n              }\n            }\n            before {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n            after {\n              leadClass\n              breached\n              reps {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReplayChangesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
