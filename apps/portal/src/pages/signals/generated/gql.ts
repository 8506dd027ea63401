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
    "\n  query Signals($filter: SignalFilter!, $first: Int!, $after: String) {\n    signals(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          account\n          seenAt\n          expiresAt\n          count\n          evidence\n          evidenceUrl\n          source\n          recordedAt\n          withdrawnAt\n          withdrawnBecause\n          partner {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SignalsDocument,
    "\n  mutation RecordSignal($input: RecordSignalsInput!) {\n    recordSignals(input: $input) {\n      __typename\n      ... on SignalsRecorded {\n        tally {\n          unchanged\n        }\n      }\n      ... on SignalsInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RecordSignalDocument,
    "\n  mutation WithdrawSignal($input: WithdrawSignalInput!) {\n    withdrawSignal(input: $input) {\n      id\n    }\n  }\n": typeof types.WithdrawSignalDocument,
    "\n  mutation RecordCsv($input: RecordSignalsCsvInput!) {\n    recordSignalsCsv(input: $input) {\n      stored\n      problemCount\n      problems {\n        line\n        column\n        message\n      }\n      tally {\n        new\n        newer\n        older\n        unchanged\n      }\n    }\n  }\n": typeof types.RecordCsvDocument,
    "\n  query Nurtured($filter: ReferralFilter!, $first: Int!, $after: String) {\n    referrals(filter: $filter, orderBy: LAST_CHANGED, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          waitsUntil\n          company {\n            name\n          }\n          partner {\n            name\n          }\n          awaits {\n            from\n            on\n          }\n          verdict {\n            leadClass\n            criteria {\n              code\n              group\n              outcome\n              because\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NurturedDocument,
};
const documents: Documents = {
    "\n  query Signals($filter: SignalFilter!, $first: Int!, $after: String) {\n    signals(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          account\n          seenAt\n          expiresAt\n          count\n          evidence\n          evidenceUrl\n          source\n          recordedAt\n          withdrawnAt\n          withdrawnBecause\n          partner {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SignalsDocument,
    "\n  mutation RecordSignal($input: RecordSignalsInput!) {\n    recordSignals(input: $input) {\n      __typename\n      ... on SignalsRecorded {\n        tally {\n          unchanged\n        }\n      }\n      ... on SignalsInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RecordSignalDocument,
    "\n  mutation WithdrawSignal($input: WithdrawSignalInput!) {\n    withdrawSignal(input: $input) {\n      id\n    }\n  }\n": types.WithdrawSignalDocument,
    "\n  mutation RecordCsv($input: RecordSignalsCsvInput!) {\n    recordSignalsCsv(input: $input) {\n      stored\n      problemCount\n      problems {\n        line\n        column\n        message\n      }\n      tally {\n        new\n        newer\n        older\n        unchanged\n      }\n    }\n  }\n": types.RecordCsvDocument,
    "\n  query Nurtured($filter: ReferralFilter!, $first: Int!, $after: String) {\n    referrals(filter: $filter, orderBy: LAST_CHANGED, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          waitsUntil\n          company {\n            name\n          }\n          partner {\n            name\n          }\n          awaits {\n            from\n            on\n          }\n          verdict {\n            leadClass\n            criteria {\n              code\n              group\n              outcome\n              because\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NurturedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Signals($filter: SignalFilter!, $first: Int!, $after: String) {\n    signals(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          account\n          seenAt\n          expiresAt\n          count\n          evidence\n          evidenceUrl\n          source\n          recordedAt\n          withdrawnAt\n          withdrawnBecause\n          partner {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').SignalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSignal($input: RecordSignalsInput!) {\n    recordSignals(input: $input) {\n      __typename\n      ... on SignalsRecorded {\n        tally {\n          unchanged\n        }\n      }\n      ... on SignalsInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecordSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSignal($input: WithdrawSignalInput!) {\n    withdrawSignal(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WithdrawSignalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCsv($input: RecordSignalsCsvInput!) {\n    recordSignalsCsv(input: $input) {\n      stored\n      problemCount\n      problems {\n        line\n        column\n        message\n      }\n      tally {\n        new\n        newer\n        older\n        unchanged\n      }\n    }\n  }\n"): typeof import('./graphql').RecordCsvDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Nurtured($filter: ReferralFilter!, $first: Int!, $after: String) {\n    referrals(filter: $filter, orderBy: LAST_CHANGED, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          waitsUntil\n          company {\n            name\n          }\n          partner {\n            name\n          }\n          awaits {\n            from\n            on\n          }\n          verdict {\n            leadClass\n            criteria {\n              code\n              group\n              outcome\n              because\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NurturedDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
