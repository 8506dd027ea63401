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
    "\n  query Search($text: String!) {\n    referrals(filter: { search: $text }, first: 8, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          status\n          company {\n            name\n          }\n          partner {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation ChooseLanguage($locale: String!) {\n    updateProfile(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n": typeof types.ChooseLanguageDocument,
    "\n  query CompanyName($id: ID!) {\n    referral(id: $id) {\n      id\n      company {\n        name\n      }\n    }\n  }\n": typeof types.CompanyNameDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query Search($text: String!) {\n    referrals(filter: { search: $text }, first: 8, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          status\n          company {\n            name\n          }\n          partner {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation ChooseLanguage($locale: String!) {\n    updateProfile(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n": types.ChooseLanguageDocument,
    "\n  query CompanyName($id: ID!) {\n    referral(id: $id) {\n      id\n      company {\n        name\n      }\n    }\n  }\n": types.CompanyNameDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    referrals(filter: { search: $text }, first: 8, orderBy: LAST_CHANGED) {\n      edges {\n        node {\n          id\n          status\n          company {\n            name\n          }\n          partner {\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLanguage($locale: String!) {\n    updateProfile(input: { locale: $locale }) {\n      id\n      locale\n    }\n  }\n"): typeof import('./graphql').ChooseLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyName($id: ID!) {\n    referral(id: $id) {\n      id\n      company {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CompanyNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
