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
    "\n  query FormChoices {\n    productLines\n    countries {\n      code\n      name\n    }\n    viewer {\n      partner {\n        country\n      }\n    }\n  }\n": typeof types.FormChoicesDocument,
    "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      code\n      subdivisions {\n        code\n        name\n        parent\n      }\n    }\n  }\n": typeof types.SubdivisionsDocument,
    "\n  query Preview($input: PreviewReferralInput!) {\n    previewReferral(input: $input) {\n      claim\n      status\n      yours {\n        id\n      }\n      queue {\n        name\n      }\n      problems {\n        code\n        path\n        message\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n    }\n  }\n": typeof types.PreviewDocument,
    "\n  mutation Submit($input: SubmitReferralInput!) {\n    submitReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n        }\n      }\n      ... on ReferralClaimed {\n        until\n        message\n        mayAsk\n        yours {\n          id\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SubmitDocument,
    "\n  mutation AskForClaimed($input: ContestClaimInput!) {\n    contestClaim(input: $input) {\n      __typename\n    }\n  }\n": typeof types.AskForClaimedDocument,
    "\n  query Sent($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      company {\n        name\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        assignedAt\n        dueAt\n        warnedAt\n        respondedAt\n        breachedAt\n        endedAt\n        rep {\n          name\n        }\n        queue {\n          name\n        }\n      }\n    }\n  }\n": typeof types.SentDocument,
    "\n  query Referrals(\n    $filter: ReferralFilter!\n    $orderBy: ReferralOrder!\n    $first: Int!\n    $after: String\n  ) {\n    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n            country\n          }\n          contact {\n            name\n          }\n          partner {\n            name\n          }\n          assignment {\n            assignedAt\n            dueAt\n            warnedAt\n            respondedAt\n            breachedAt\n            endedAt\n            rep {\n              name\n            }\n            queue {\n              name\n            }\n          }\n          deal {\n            amount {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ReferralsDocument,
    "\n  query OwnFigures {\n    viewer {\n      partner {\n        figures {\n          referrals\n          eqlShare\n          answeredInTime\n          breached\n          medianFirstAnswer\n          won {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n": typeof types.OwnFiguresDocument,
    "\n  query News($first: Int!) {\n    referrals(first: $first, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          company {\n            name\n          }\n          timeline {\n            id\n            type\n            at\n            byViewer\n            data\n          }\n        }\n      }\n    }\n  }\n": typeof types.NewsDocument,
    "\n  query FilterChoices($vendor: Boolean!) {\n    productLines\n    queues @include(if: $vendor) {\n      id\n      name\n    }\n    users @include(if: $vendor) {\n      id\n      name\n      role\n    }\n  }\n": typeof types.FilterChoicesDocument,
    "\n  query PartnerChoices($search: String) {\n    partners(search: $search, first: 100) {\n      edges {\n        node {\n          id\n          name\n          tier\n        }\n      }\n    }\n  }\n": typeof types.PartnerChoicesDocument,
};
const documents: Documents = {
    "\n  query FormChoices {\n    productLines\n    countries {\n      code\n      name\n    }\n    viewer {\n      partner {\n        country\n      }\n    }\n  }\n": types.FormChoicesDocument,
    "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      code\n      subdivisions {\n        code\n        name\n        parent\n      }\n    }\n  }\n": types.SubdivisionsDocument,
    "\n  query Preview($input: PreviewReferralInput!) {\n    previewReferral(input: $input) {\n      claim\n      status\n      yours {\n        id\n      }\n      queue {\n        name\n      }\n      problems {\n        code\n        path\n        message\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n    }\n  }\n": types.PreviewDocument,
    "\n  mutation Submit($input: SubmitReferralInput!) {\n    submitReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n        }\n      }\n      ... on ReferralClaimed {\n        until\n        message\n        mayAsk\n        yours {\n          id\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SubmitDocument,
    "\n  mutation AskForClaimed($input: ContestClaimInput!) {\n    contestClaim(input: $input) {\n      __typename\n    }\n  }\n": types.AskForClaimedDocument,
    "\n  query Sent($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      company {\n        name\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        assignedAt\n        dueAt\n        warnedAt\n        respondedAt\n        breachedAt\n        endedAt\n        rep {\n          name\n        }\n        queue {\n          name\n        }\n      }\n    }\n  }\n": types.SentDocument,
    "\n  query Referrals(\n    $filter: ReferralFilter!\n    $orderBy: ReferralOrder!\n    $first: Int!\n    $after: String\n  ) {\n    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n            country\n          }\n          contact {\n            name\n          }\n          partner {\n            name\n          }\n          assignment {\n            assignedAt\n            dueAt\n            warnedAt\n            respondedAt\n            breachedAt\n            endedAt\n            rep {\n              name\n            }\n            queue {\n              name\n            }\n          }\n          deal {\n            amount {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ReferralsDocument,
    "\n  query OwnFigures {\n    viewer {\n      partner {\n        figures {\n          referrals\n          eqlShare\n          answeredInTime\n          breached\n          medianFirstAnswer\n          won {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n": types.OwnFiguresDocument,
    "\n  query News($first: Int!) {\n    referrals(first: $first, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          company {\n            name\n          }\n          timeline {\n            id\n            type\n            at\n            byViewer\n            data\n          }\n        }\n      }\n    }\n  }\n": types.NewsDocument,
    "\n  query FilterChoices($vendor: Boolean!) {\n    productLines\n    queues @include(if: $vendor) {\n      id\n      name\n    }\n    users @include(if: $vendor) {\n      id\n      name\n      role\n    }\n  }\n": types.FilterChoicesDocument,
    "\n  query PartnerChoices($search: String) {\n    partners(search: $search, first: 100) {\n      edges {\n        node {\n          id\n          name\n          tier\n        }\n      }\n    }\n  }\n": types.PartnerChoicesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormChoices {\n    productLines\n    countries {\n      code\n      name\n    }\n    viewer {\n      partner {\n        country\n      }\n    }\n  }\n"): typeof import('./graphql').FormChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Subdivisions($country: CountryCode!) {\n    countries(codes: [$country]) {\n      code\n      subdivisions {\n        code\n        name\n        parent\n      }\n    }\n  }\n"): typeof import('./graphql').SubdivisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preview($input: PreviewReferralInput!) {\n    previewReferral(input: $input) {\n      claim\n      status\n      yours {\n        id\n      }\n      queue {\n        name\n      }\n      problems {\n        code\n        path\n        message\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Submit($input: SubmitReferralInput!) {\n    submitReferral(input: $input) {\n      __typename\n      ... on ReferralSubmitted {\n        referral {\n          id\n        }\n      }\n      ... on ReferralClaimed {\n        until\n        message\n        mayAsk\n        yours {\n          id\n        }\n      }\n      ... on ReferralInvalid {\n        problems {\n          code\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForClaimed($input: ContestClaimInput!) {\n    contestClaim(input: $input) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').AskForClaimedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sent($id: ID!) {\n    referral(id: $id) {\n      id\n      status\n      leadClass\n      company {\n        name\n      }\n      verdict {\n        leadClass\n        criteria {\n          code\n          group\n          outcome\n          because\n        }\n      }\n      assignment {\n        assignedAt\n        dueAt\n        warnedAt\n        respondedAt\n        breachedAt\n        endedAt\n        rep {\n          name\n        }\n        queue {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referrals(\n    $filter: ReferralFilter!\n    $orderBy: ReferralOrder!\n    $first: Int!\n    $after: String\n  ) {\n    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          status\n          leadClass\n          lastChangedAt\n          company {\n            name\n            country\n          }\n          contact {\n            name\n          }\n          partner {\n            name\n          }\n          assignment {\n            assignedAt\n            dueAt\n            warnedAt\n            respondedAt\n            breachedAt\n            endedAt\n            rep {\n              name\n            }\n            queue {\n              name\n            }\n          }\n          deal {\n            amount {\n              amount\n              currency\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFigures {\n    viewer {\n      partner {\n        figures {\n          referrals\n          eqlShare\n          answeredInTime\n          breached\n          medianFirstAnswer\n          won {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($first: Int!) {\n    referrals(first: $first, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          company {\n            name\n          }\n          timeline {\n            id\n            type\n            at\n            byViewer\n            data\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterChoices($vendor: Boolean!) {\n    productLines\n    queues @include(if: $vendor) {\n      id\n      name\n    }\n    users @include(if: $vendor) {\n      id\n      name\n      role\n    }\n  }\n"): typeof import('./graphql').FilterChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerChoices($search: String) {\n    partners(search: $search, first: 100) {\n      edges {\n        node {\n          id\n          name\n          tier\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnerChoicesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
