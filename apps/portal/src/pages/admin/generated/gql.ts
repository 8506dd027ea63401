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
    "\n  query Mails($filter: MailFilter, $first: Int!, $after: String) {\n    mails(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          status\n          name\n          email\n          referralId\n          createdAt\n          attempts\n          nextAttemptAt\n          sentAt\n          lastError\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailsDocument,
    "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id)\n  }\n": typeof types.SendMailAgainDocument,
    "\n  query Audit($filter: AuditFilter, $first: Int!, $after: String) {\n    audit(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          action\n          subject\n          subjectId\n          apiKeyId\n          requestId\n          data\n          names {\n            id\n            kind\n            name\n          }\n          actor {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query Settings {\n    protectionChoices\n    programTiers {\n      name\n      protectionDays\n    }\n    productLines\n  }\n": typeof types.SettingsDocument,
    "\n  mutation CreateTier($name: String!) {\n    createTier(name: $name)\n  }\n": typeof types.CreateTierDocument,
    "\n  mutation UpdateTier($input: UpdateTierInput!) {\n    updateTier(input: $input) {\n      name\n      protectionDays\n    }\n  }\n": typeof types.UpdateTierDocument,
    "\n  mutation CreateProductLine($code: String!) {\n    createProductLine(code: $code)\n  }\n": typeof types.CreateProductLineDocument,
};
const documents: Documents = {
    "\n  query Mails($filter: MailFilter, $first: Int!, $after: String) {\n    mails(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          status\n          name\n          email\n          referralId\n          createdAt\n          attempts\n          nextAttemptAt\n          sentAt\n          lastError\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailsDocument,
    "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id)\n  }\n": types.SendMailAgainDocument,
    "\n  query Audit($filter: AuditFilter, $first: Int!, $after: String) {\n    audit(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          action\n          subject\n          subjectId\n          apiKeyId\n          requestId\n          data\n          names {\n            id\n            kind\n            name\n          }\n          actor {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query Settings {\n    protectionChoices\n    programTiers {\n      name\n      protectionDays\n    }\n    productLines\n  }\n": types.SettingsDocument,
    "\n  mutation CreateTier($name: String!) {\n    createTier(name: $name)\n  }\n": types.CreateTierDocument,
    "\n  mutation UpdateTier($input: UpdateTierInput!) {\n    updateTier(input: $input) {\n      name\n      protectionDays\n    }\n  }\n": types.UpdateTierDocument,
    "\n  mutation CreateProductLine($code: String!) {\n    createProductLine(code: $code)\n  }\n": types.CreateProductLineDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mails($filter: MailFilter, $first: Int!, $after: String) {\n    mails(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          status\n          name\n          email\n          referralId\n          createdAt\n          attempts\n          nextAttemptAt\n          sentAt\n          lastError\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMailAgain($id: ID!) {\n    sendMailAgain(id: $id)\n  }\n"): typeof import('./graphql').SendMailAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($filter: AuditFilter, $first: Int!, $after: String) {\n    audit(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          action\n          subject\n          subjectId\n          apiKeyId\n          requestId\n          data\n          names {\n            id\n            kind\n            name\n          }\n          actor {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    protectionChoices\n    programTiers {\n      name\n      protectionDays\n    }\n    productLines\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTier($name: String!) {\n    createTier(name: $name)\n  }\n"): typeof import('./graphql').CreateTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTier($input: UpdateTierInput!) {\n    updateTier(input: $input) {\n      name\n      protectionDays\n    }\n  }\n"): typeof import('./graphql').UpdateTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProductLine($code: String!) {\n    createProductLine(code: $code)\n  }\n"): typeof import('./graphql').CreateProductLineDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
