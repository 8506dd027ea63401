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
    "\n  query Contests($first: Int!, $after: String) {\n    claimContests(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          company\n          productLine\n          reason\n          askedAt\n          settledAt\n          settledBecause\n          partner {\n            name\n            tier\n          }\n          referral {\n            id\n          }\n          holder {\n            id\n            status\n            lastChangedAt\n            partner {\n              name\n              tier\n            }\n            claim {\n              until\n            }\n            assignment {\n              rep {\n                name\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContestsDocument,
    "\n  mutation SettleClaim($input: SettleClaimInput!) {\n    settleClaim(input: $input) {\n      id\n    }\n  }\n": typeof types.SettleClaimDocument,
    "\n  mutation WithdrawContest($id: ID!) {\n    withdrawContest(id: $id) {\n      id\n    }\n  }\n": typeof types.WithdrawContestDocument,
};
const documents: Documents = {
    "\n  query Contests($first: Int!, $after: String) {\n    claimContests(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          company\n          productLine\n          reason\n          askedAt\n          settledAt\n          settledBecause\n          partner {\n            name\n            tier\n          }\n          referral {\n            id\n          }\n          holder {\n            id\n            status\n            lastChangedAt\n            partner {\n              name\n              tier\n            }\n            claim {\n              until\n            }\n            assignment {\n              rep {\n                name\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContestsDocument,
    "\n  mutation SettleClaim($input: SettleClaimInput!) {\n    settleClaim(input: $input) {\n      id\n    }\n  }\n": types.SettleClaimDocument,
    "\n  mutation WithdrawContest($id: ID!) {\n    withdrawContest(id: $id) {\n      id\n    }\n  }\n": types.WithdrawContestDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contests($first: Int!, $after: String) {\n    claimContests(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          company\n          productLine\n          reason\n          askedAt\n          settledAt\n          settledBecause\n          partner {\n            name\n            tier\n          }\n          referral {\n            id\n          }\n          holder {\n            id\n            status\n            lastChangedAt\n            partner {\n              name\n              tier\n            }\n            claim {\n              until\n            }\n            assignment {\n              rep {\n                name\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ContestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleClaim($input: SettleClaimInput!) {\n    settleClaim(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SettleClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContest($id: ID!) {\n    withdrawContest(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawContestDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
