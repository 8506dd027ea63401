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
    "\n  mutation HandOver($input: AssignReferralInput!) {\n    assignReferral(input: $input) {\n      id\n    }\n  }\n": typeof types.HandOverDocument,
    "\n  query HandOverChoices($referralId: ID!) {\n    users {\n      id\n      name\n      role\n      active\n      joined\n      available\n      unavailableUntil\n    }\n    referral(id: $referralId) {\n      id\n      assignments {\n        id\n        rep {\n          id\n        }\n      }\n      assignment {\n        id\n        queue {\n          id\n          members {\n            waiting\n            open\n            rep {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HandOverChoicesDocument,
    "\n  query NotificationPreferences {\n    notificationPreferences {\n      kind\n      channel\n      enabled\n      event\n      title\n    }\n  }\n": typeof types.NotificationPreferencesDocument,
    "\n  query PartnerNames($after: String) {\n    partners(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PartnerNamesDocument,
    "\n  mutation StartReplay($input: StartReplayInput!) {\n    startReplay(input: $input) {\n      id\n    }\n  }\n": typeof types.StartReplayDocument,
    "\n  query Viewer {\n    serverTime\n    viewer {\n      id\n      name\n      email\n      role\n      locale\n      timeZone\n      available\n      partner {\n        id\n        name\n        tier\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query ServerTime {\n    serverTime\n  }\n": typeof types.ServerTimeDocument,
};
const documents: Documents = {
    "\n  mutation HandOver($input: AssignReferralInput!) {\n    assignReferral(input: $input) {\n      id\n    }\n  }\n": types.HandOverDocument,
    "\n  query HandOverChoices($referralId: ID!) {\n    users {\n      id\n      name\n      role\n      active\n      joined\n      available\n      unavailableUntil\n    }\n    referral(id: $referralId) {\n      id\n      assignments {\n        id\n        rep {\n          id\n        }\n      }\n      assignment {\n        id\n        queue {\n          id\n          members {\n            waiting\n            open\n            rep {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HandOverChoicesDocument,
    "\n  query NotificationPreferences {\n    notificationPreferences {\n      kind\n      channel\n      enabled\n      event\n      title\n    }\n  }\n": types.NotificationPreferencesDocument,
    "\n  query PartnerNames($after: String) {\n    partners(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PartnerNamesDocument,
    "\n  mutation StartReplay($input: StartReplayInput!) {\n    startReplay(input: $input) {\n      id\n    }\n  }\n": types.StartReplayDocument,
    "\n  query Viewer {\n    serverTime\n    viewer {\n      id\n      name\n      email\n      role\n      locale\n      timeZone\n      available\n      partner {\n        id\n        name\n        tier\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query ServerTime {\n    serverTime\n  }\n": types.ServerTimeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOver($input: AssignReferralInput!) {\n    assignReferral(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandOverChoices($referralId: ID!) {\n    users {\n      id\n      name\n      role\n      active\n      joined\n      available\n      unavailableUntil\n    }\n    referral(id: $referralId) {\n      id\n      assignments {\n        id\n        rep {\n          id\n        }\n      }\n      assignment {\n        id\n        queue {\n          id\n          members {\n            waiting\n            open\n            rep {\n              id\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HandOverChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationPreferences {\n    notificationPreferences {\n      kind\n      channel\n      enabled\n      event\n      title\n    }\n  }\n"): typeof import('./graphql').NotificationPreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerNames($after: String) {\n    partners(first: 100, after: $after) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PartnerNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartReplay($input: StartReplayInput!) {\n    startReplay(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartReplayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    serverTime\n    viewer {\n      id\n      name\n      email\n      role\n      locale\n      timeZone\n      available\n      partner {\n        id\n        name\n        tier\n      }\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServerTime {\n    serverTime\n  }\n"): typeof import('./graphql').ServerTimeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
