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
    "\n  fragment AllRules on Rules {\n    icp {\n      sizes {\n        min\n        max\n      }\n      industries {\n        only\n        except\n      }\n      countries {\n        only\n        except\n      }\n      techStack {\n        any\n        all\n        none\n      }\n    }\n    bant {\n      budget\n      authority\n      need\n      timeline\n    }\n    buyingSignals {\n      counted\n      enough\n    }\n    ecosystem {\n      counted\n      maxAgeDays {\n        activeIntegration\n        certifiedPartner\n        sharedCustomers\n      }\n    }\n    disqualifiers {\n      rawLists\n      accounts\n      freeMail\n    }\n    thresholds {\n      sql\n      mql\n    }\n    dispositions {\n      toSales\n      toNurturing\n    }\n    waiting {\n      remindAfterDays\n      lapseAfterDays\n    }\n  }\n\n  fragment OneRuleProblem on RuleProblem {\n    severity\n    code\n    path\n    message\n  }\n\n  fragment OneDraft on RuleDraft {\n    id\n    name\n    basedOn\n    revision\n    changedAt\n    author {\n      id\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n    rules {\n      ...AllRules\n    }\n    problems {\n      ...OneRuleProblem\n    }\n  }\n": typeof types.AllRulesFragmentDoc,
    "\n  query RuleVersions {\n    fourEyes\n    ruleVersions {\n      version\n      inForce\n      heldFrom\n      publishedAt\n      note\n      rolledBackTo\n      publishedBy {\n        id\n        name\n      }\n      author {\n        id\n        name\n      }\n      rules {\n        ...AllRules\n      }\n    }\n  }\n": typeof types.RuleVersionsDocument,
    "\n  query RuleDrafts {\n    ruleDrafts {\n      id\n      name\n      basedOn\n      changedAt\n      author {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": typeof types.RuleDraftsDocument,
    "\n  query RuleDraft($id: ID!) {\n    ruleDrafts(id: $id) {\n      ...OneDraft\n    }\n  }\n": typeof types.RuleDraftDocument,
    "\n  query RuleEffect($id: ID!, $days: Int!) {\n    ruleDrafts(id: $id) {\n      id\n      revision\n      effect(days: $days) {\n        days\n        referrals\n        changed\n        before {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        changes {\n          before\n          after\n          because\n          referral {\n            id\n            company {\n              name\n            }\n          }\n        }\n        problems {\n          ...OneRuleProblem\n        }\n      }\n    }\n  }\n": typeof types.RuleEffectDocument,
    "\n  query RuleCountries {\n    countries {\n      code\n      name\n    }\n  }\n": typeof types.RuleCountriesDocument,
    "\n  mutation CreateRuleDraft($name: String!, $basedOn: Int) {\n    createRuleDraft(name: $name, basedOn: $basedOn) {\n      id\n    }\n  }\n": typeof types.CreateRuleDraftDocument,
    "\n  mutation SaveRuleDraft($input: SaveRuleDraftInput!) {\n    saveRuleDraft(input: $input) {\n      ...OneDraft\n    }\n  }\n": typeof types.SaveRuleDraftDocument,
    "\n  mutation DiscardRuleDraft($id: ID!) {\n    discardRuleDraft(id: $id)\n  }\n": typeof types.DiscardRuleDraftDocument,
    "\n  mutation PublishRuleDraft($input: PublishRuleDraftInput!) {\n    publishRuleDraft(input: $input) {\n      version\n      inForce\n      heldFrom\n    }\n  }\n": typeof types.PublishRuleDraftDocument,
    "\n  mutation RollBackRules($version: Int!, $reason: String!) {\n    rollBackRules(version: $version, reason: $reason) {\n      version\n    }\n  }\n": typeof types.RollBackRulesDocument,
    "\n  mutation SetFourEyes($on: Boolean!) {\n    setFourEyes(on: $on)\n  }\n": typeof types.SetFourEyesDocument,
};
const documents: Documents = {
    "\n  fragment AllRules on Rules {\n    icp {\n      sizes {\n        min\n        max\n      }\n      industries {\n        only\n        except\n      }\n      countries {\n        only\n        except\n      }\n      techStack {\n        any\n        all\n        none\n      }\n    }\n    bant {\n      budget\n      authority\n      need\n      timeline\n    }\n    buyingSignals {\n      counted\n      enough\n    }\n    ecosystem {\n      counted\n      maxAgeDays {\n        activeIntegration\n        certifiedPartner\n        sharedCustomers\n      }\n    }\n    disqualifiers {\n      rawLists\n      accounts\n      freeMail\n    }\n    thresholds {\n      sql\n      mql\n    }\n    dispositions {\n      toSales\n      toNurturing\n    }\n    waiting {\n      remindAfterDays\n      lapseAfterDays\n    }\n  }\n\n  fragment OneRuleProblem on RuleProblem {\n    severity\n    code\n    path\n    message\n  }\n\n  fragment OneDraft on RuleDraft {\n    id\n    name\n    basedOn\n    revision\n    changedAt\n    author {\n      id\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n    rules {\n      ...AllRules\n    }\n    problems {\n      ...OneRuleProblem\n    }\n  }\n": types.AllRulesFragmentDoc,
    "\n  query RuleVersions {\n    fourEyes\n    ruleVersions {\n      version\n      inForce\n      heldFrom\n      publishedAt\n      note\n      rolledBackTo\n      publishedBy {\n        id\n        name\n      }\n      author {\n        id\n        name\n      }\n      rules {\n        ...AllRules\n      }\n    }\n  }\n": types.RuleVersionsDocument,
    "\n  query RuleDrafts {\n    ruleDrafts {\n      id\n      name\n      basedOn\n      changedAt\n      author {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n": types.RuleDraftsDocument,
    "\n  query RuleDraft($id: ID!) {\n    ruleDrafts(id: $id) {\n      ...OneDraft\n    }\n  }\n": types.RuleDraftDocument,
    "\n  query RuleEffect($id: ID!, $days: Int!) {\n    ruleDrafts(id: $id) {\n      id\n      revision\n      effect(days: $days) {\n        days\n        referrals\n        changed\n        before {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        changes {\n          before\n          after\n          because\n          referral {\n            id\n            company {\n              name\n            }\n          }\n        }\n        problems {\n          ...OneRuleProblem\n        }\n      }\n    }\n  }\n": types.RuleEffectDocument,
    "\n  query RuleCountries {\n    countries {\n      code\n      name\n    }\n  }\n": types.RuleCountriesDocument,
    "\n  mutation CreateRuleDraft($name: String!, $basedOn: Int) {\n    createRuleDraft(name: $name, basedOn: $basedOn) {\n      id\n    }\n  }\n": types.CreateRuleDraftDocument,
    "\n  mutation SaveRuleDraft($input: SaveRuleDraftInput!) {\n    saveRuleDraft(input: $input) {\n      ...OneDraft\n    }\n  }\n": types.SaveRuleDraftDocument,
    "\n  mutation DiscardRuleDraft($id: ID!) {\n    discardRuleDraft(id: $id)\n  }\n": types.DiscardRuleDraftDocument,
    "\n  mutation PublishRuleDraft($input: PublishRuleDraftInput!) {\n    publishRuleDraft(input: $input) {\n      version\n      inForce\n      heldFrom\n    }\n  }\n": types.PublishRuleDraftDocument,
    "\n  mutation RollBackRules($version: Int!, $reason: String!) {\n    rollBackRules(version: $version, reason: $reason) {\n      version\n    }\n  }\n": types.RollBackRulesDocument,
    "\n  mutation SetFourEyes($on: Boolean!) {\n    setFourEyes(on: $on)\n  }\n": types.SetFourEyesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AllRules on Rules {\n    icp {\n      sizes {\n        min\n        max\n      }\n      industries {\n        only\n        except\n      }\n      countries {\n        only\n        except\n      }\n      techStack {\n        any\n        all\n        none\n      }\n    }\n    bant {\n      budget\n      authority\n      need\n      timeline\n    }\n    buyingSignals {\n      counted\n      enough\n    }\n    ecosystem {\n      counted\n      maxAgeDays {\n        activeIntegration\n        certifiedPartner\n        sharedCustomers\n      }\n    }\n    disqualifiers {\n      rawLists\n      accounts\n      freeMail\n    }\n    thresholds {\n      sql\n      mql\n    }\n    dispositions {\n      toSales\n      toNurturing\n    }\n    waiting {\n      remindAfterDays\n      lapseAfterDays\n    }\n  }\n\n  fragment OneRuleProblem on RuleProblem {\n    severity\n    code\n    path\n    message\n  }\n\n  fragment OneDraft on RuleDraft {\n    id\n    name\n    basedOn\n    revision\n    changedAt\n    author {\n      id\n      name\n    }\n    changedBy {\n      id\n      name\n    }\n    rules {\n      ...AllRules\n    }\n    problems {\n      ...OneRuleProblem\n    }\n  }\n"): typeof import('./graphql').AllRulesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleVersions {\n    fourEyes\n    ruleVersions {\n      version\n      inForce\n      heldFrom\n      publishedAt\n      note\n      rolledBackTo\n      publishedBy {\n        id\n        name\n      }\n      author {\n        id\n        name\n      }\n      rules {\n        ...AllRules\n      }\n    }\n  }\n"): typeof import('./graphql').RuleVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleDrafts {\n    ruleDrafts {\n      id\n      name\n      basedOn\n      changedAt\n      author {\n        id\n        name\n      }\n      changedBy {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').RuleDraftsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleDraft($id: ID!) {\n    ruleDrafts(id: $id) {\n      ...OneDraft\n    }\n  }\n"): typeof import('./graphql').RuleDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleEffect($id: ID!, $days: Int!) {\n    ruleDrafts(id: $id) {\n      id\n      revision\n      effect(days: $days) {\n        days\n        referrals\n        changed\n        before {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        after {\n          toSales\n          byClass {\n            leadClass\n            referrals\n          }\n        }\n        changes {\n          before\n          after\n          because\n          referral {\n            id\n            company {\n              name\n            }\n          }\n        }\n        problems {\n          ...OneRuleProblem\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RuleEffectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleCountries {\n    countries {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').RuleCountriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRuleDraft($name: String!, $basedOn: Int) {\n    createRuleDraft(name: $name, basedOn: $basedOn) {\n      id\n    }\n  }\n"): typeof import('./graphql').CreateRuleDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRuleDraft($input: SaveRuleDraftInput!) {\n    saveRuleDraft(input: $input) {\n      ...OneDraft\n    }\n  }\n"): typeof import('./graphql').SaveRuleDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardRuleDraft($id: ID!) {\n    discardRuleDraft(id: $id)\n  }\n"): typeof import('./graphql').DiscardRuleDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishRuleDraft($input: PublishRuleDraftInput!) {\n    publishRuleDraft(input: $input) {\n      version\n      inForce\n      heldFrom\n    }\n  }\n"): typeof import('./graphql').PublishRuleDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackRules($version: Int!, $reason: String!) {\n    rollBackRules(version: $version, reason: $reason) {\n      version\n    }\n  }\n"): typeof import('./graphql').RollBackRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFourEyes($on: Boolean!) {\n    setFourEyes(on: $on)\n  }\n"): typeof import('./graphql').SetFourEyesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
