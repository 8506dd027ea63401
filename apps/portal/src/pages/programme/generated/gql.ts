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
    "\n  query Partners(\n    $search: String\n    $tier: [String!]\n    $quietSince: DateTime\n    $orderBy: PartnerOrder!\n    $first: Int!\n    $after: String\n  ) {\n    partners(\n      search: $search\n      tier: $tier\n      quietSince: $quietSince\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          name\n          tier\n          country\n          lastReferralAt\n          openClocks\n          figures {\n            referrals\n            eqlShare\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query Partner($id: ID!, $from: Date) {\n    partner(id: $id) {\n      id\n      name\n      slug\n      tier\n      country\n      lastReferralAt\n      openClocks\n      figures(from: $from) {\n        referrals\n        eqlShare\n        answeredInTime\n        breached\n        medianFirstAnswer\n        won {\n          amount\n          currency\n        }\n        byStatus {\n          status\n          referrals\n        }\n      }\n    }\n    people(filter: { partnerId: $id }, first: 100) {\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          active\n          joined\n        }\n      }\n    }\n  }\n": typeof types.PartnerDocument,
    "\n  query Tiers {\n    tiers\n  }\n": typeof types.TiersDocument,
    "\n  query CountryNames {\n    countries {\n      code\n      name\n    }\n  }\n": typeof types.CountryNamesDocument,
    "\n  mutation CreatePartner($input: CreatePartnerInput!) {\n    createPartner(input: $input) {\n      id\n    }\n  }\n": typeof types.CreatePartnerDocument,
    "\n  mutation UpdatePartner($input: UpdatePartnerInput!) {\n    updatePartner(input: $input) {\n      id\n    }\n  }\n": typeof types.UpdatePartnerDocument,
};
const documents: Documents = {
    "\n  query Partners(\n    $search: String\n    $tier: [String!]\n    $quietSince: DateTime\n    $orderBy: PartnerOrder!\n    $first: Int!\n    $after: String\n  ) {\n    partners(\n      search: $search\n      tier: $tier\n      quietSince: $quietSince\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          name\n          tier\n          country\n          lastReferralAt\n          openClocks\n          figures {\n            referrals\n            eqlShare\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  query Partner($id: ID!, $from: Date) {\n    partner(id: $id) {\n      id\n      name\n      slug\n      tier\n      country\n      lastReferralAt\n      openClocks\n      figures(from: $from) {\n        referrals\n        eqlShare\n        answeredInTime\n        breached\n        medianFirstAnswer\n        won {\n          amount\n          currency\n        }\n        byStatus {\n          status\n          referrals\n        }\n      }\n    }\n    people(filter: { partnerId: $id }, first: 100) {\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          active\n          joined\n        }\n      }\n    }\n  }\n": types.PartnerDocument,
    "\n  query Tiers {\n    tiers\n  }\n": types.TiersDocument,
    "\n  query CountryNames {\n    countries {\n      code\n      name\n    }\n  }\n": types.CountryNamesDocument,
    "\n  mutation CreatePartner($input: CreatePartnerInput!) {\n    createPartner(input: $input) {\n      id\n    }\n  }\n": types.CreatePartnerDocument,
    "\n  mutation UpdatePartner($input: UpdatePartnerInput!) {\n    updatePartner(input: $input) {\n      id\n    }\n  }\n": types.UpdatePartnerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners(\n    $search: String\n    $tier: [String!]\n    $quietSince: DateTime\n    $orderBy: PartnerOrder!\n    $first: Int!\n    $after: String\n  ) {\n    partners(\n      search: $search\n      tier: $tier\n      quietSince: $quietSince\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          name\n          tier\n          country\n          lastReferralAt\n          openClocks\n          figures {\n            referrals\n            eqlShare\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partner($id: ID!, $from: Date) {\n    partner(id: $id) {\n      id\n      name\n      slug\n      tier\n      country\n      lastReferralAt\n      openClocks\n      figures(from: $from) {\n        referrals\n        eqlShare\n        answeredInTime\n        breached\n        medianFirstAnswer\n        won {\n          amount\n          currency\n        }\n        byStatus {\n          status\n          referrals\n        }\n      }\n    }\n    people(filter: { partnerId: $id }, first: 100) {\n      edges {\n        node {\n          id\n          name\n          email\n          role\n          active\n          joined\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tiers {\n    tiers\n  }\n"): typeof import('./graphql').TiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountryNames {\n    countries {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').CountryNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePartner($input: CreatePartnerInput!) {\n    createPartner(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreatePartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePartner($input: UpdatePartnerInput!) {\n    updatePartner(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UpdatePartnerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
