/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BantWeightsInput = {
  readonly authority: number;
  readonly budget: number;
  readonly need: number;
  readonly timeline: number;
};

export type BuyingSignal =
  | 'BUDGET_CONFIRMED'
  | 'CLEAR_USE_CASE'
  | 'DEMO_REQUESTED';

export type BuyingSignalRuleInput = {
  readonly counted: ReadonlyArray<BuyingSignal>;
  readonly enough: number;
};

export type ClassDispositionsInput = {
  readonly toNurturing: ReadonlyArray<LeadClass>;
  readonly toSales: ReadonlyArray<LeadClass>;
};

export type CountryChoiceInput = {
  readonly except: ReadonlyArray<string>;
  readonly only: ReadonlyArray<string>;
};

export type DisqualifierRulesInput = {
  readonly accounts: ReadonlyArray<string>;
  readonly freeMail: boolean;
  readonly rawLists: ReadonlyArray<Touchpoint>;
};

export type EcosystemRuleInput = {
  readonly counted: ReadonlyArray<EcosystemSignal>;
  readonly maxAgeDays: SignalAgesInput;
};

export type EcosystemSignal =
  | 'ACTIVE_INTEGRATION'
  | 'CERTIFIED_PARTNER'
  /** The partner confirms fit and intent. */
  | 'PARTNER_REFERRAL';

export type IdealCustomerInput = {
  readonly countries: CountryChoiceInput;
  readonly industries: TextChoiceInput;
  readonly sizes: ReadonlyArray<SizeRangeInput>;
  readonly techStack: TechStackRuleInput;
};

export type LeadClass =
  /** Ecosystem qualified. */
  | 'EQL'
  /** Marketing qualified. */
  | 'MQL'
  /** Sales qualified. */
  | 'SQL'
  | 'UNQUALIFIED';

export type PublishRuleDraftInput = {
  /** Absent: at once. Not in the past, at most 366 days ahead. */
  readonly effectiveFrom?: string | null | undefined;
  readonly id: string | number;
  readonly note?: string | null | undefined;
  /** The one that was looked at. */
  readonly revision: number;
};

export type RuleProblemSeverity =
  /** Forbids publishing. */
  | 'PROBLEM'
  | 'WARNING';

export type RulesInput = {
  readonly bant: BantWeightsInput;
  readonly buyingSignals: BuyingSignalRuleInput;
  readonly dispositions: ClassDispositionsInput;
  readonly disqualifiers: DisqualifierRulesInput;
  readonly ecosystem: EcosystemRuleInput;
  readonly icp: IdealCustomerInput;
  readonly thresholds: ScoreThresholdsInput;
  readonly waiting: WaitingRulesInput;
};

/** What is absent stays as it is. */
export type SaveRuleDraftInput = {
  /** The version that it has been compared with. */
  readonly basedOn?: number | null | undefined;
  readonly id: string | number;
  readonly name?: string | null | undefined;
  /** The one that the change was made on. */
  readonly revision: number;
  readonly rules?: RulesInput | null | undefined;
};

export type ScoreThresholdsInput = {
  readonly mql: number;
  readonly sql: number;
};

export type SignalAgesInput = {
  readonly activeIntegration: number;
  readonly certifiedPartner: number;
  readonly sharedCustomers: number;
};

export type SizeRangeInput = {
  readonly max?: number | null | undefined;
  readonly min: number;
};

export type TechStackRuleInput = {
  readonly all: ReadonlyArray<string>;
  readonly any: ReadonlyArray<string>;
  readonly none: ReadonlyArray<string>;
};

export type TextChoiceInput = {
  readonly except: ReadonlyArray<string>;
  readonly only: ReadonlyArray<string>;
};

/** Where the prospect met the partner. */
export type Touchpoint =
  | 'BACKLINK'
  | 'CASE_STUDY'
  | 'INTEGRATION_LISTING'
  /** Introduced in person. */
  | 'REFERRAL'
  /** A raw list, which counts for nothing until the vendor verifies it. */
  | 'TRADE_SHOW_LIST'
  | 'WEBINAR';

export type WaitingRulesInput = {
  readonly lapseAfterDays: number;
  readonly remindAfterDays: number;
};

export type AllRulesFragment = { readonly icp: { readonly sizes: ReadonlyArray<{ readonly min: number, readonly max: number | null }>, readonly industries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly countries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly techStack: { readonly any: ReadonlyArray<string>, readonly all: ReadonlyArray<string>, readonly none: ReadonlyArray<string> } }, readonly bant: { readonly budget: number, readonly authority: number, readonly need: number, readonly timeline: number }, readonly buyingSignals: { readonly counted: ReadonlyArray<BuyingSignal>, readonly enough: number }, readonly ecosystem: { readonly counted: ReadonlyArray<EcosystemSignal>, readonly maxAgeDays: { readonly activeIntegration: number, readonly certifiedPartner: number, readonly sharedCustomers: number } }, readonly disqualifiers: { readonly rawLists: ReadonlyArray<Touchpoint>, readonly accounts: ReadonlyArray<string>, readonly freeMail: boolean }, readonly thresholds: { readonly sql: number, readonly mql: number }, readonly dispositions: { readonly toSales: ReadonlyArray<LeadClass>, readonly toNurturing: ReadonlyArray<LeadClass> }, readonly waiting: { readonly remindAfterDays: number, readonly lapseAfterDays: number } };

export type OneRuleProblemFragment = { readonly severity: RuleProblemSeverity, readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string };

export type OneDraftFragment = { readonly id: string, readonly name: string, readonly basedOn: number, readonly revision: number, readonly changedAt: string, readonly author: { readonly id: string, readonly name: string }, readonly changedBy: { readonly id: string, readonly name: string }, readonly rules: { readonly icp: { readonly sizes: ReadonlyArray<{ readonly min: number, readonly max: number | null }>, readonly industries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly countries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly techStack: { readonly any: ReadonlyArray<string>, readonly all: ReadonlyArray<string>, readonly none: ReadonlyArray<string> } }, readonly bant: { readonly budget: number, readonly authority: number, readonly need: number, readonly timeline: number }, readonly buyingSignals: { readonly counted: ReadonlyArray<BuyingSignal>, readonly enough: number }, readonly ecosystem: { readonly counted: ReadonlyArray<EcosystemSignal>, readonly maxAgeDays: { readonly activeIntegration: number, readonly certifiedPartner: number, readonly sharedCustomers: number } }, readonly disqualifiers: { readonly rawLists: ReadonlyArray<Touchpoint>, readonly accounts: ReadonlyArray<string>, readonly freeMail: boolean }, readonly thresholds: { readonly sql: number, readonly mql: number }, readonly dispositions: { readonly toSales: ReadonlyArray<LeadClass>, readonly toNurturing: ReadonlyArray<LeadClass> }, readonly waiting: { readonly remindAfterDays: number, readonly lapseAfterDays: number } }, readonly problems: ReadonlyArray<{ readonly severity: RuleProblemSeverity, readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> };

export type RuleVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleVersionsQuery = { readonly fourEyes: boolean, readonly ruleVersions: ReadonlyArray<{ readonly version: number, readonly inForce: boolean, readonly heldFrom: string, readonly publishedAt: string, readonly note: string | null, readonly rolledBackTo: number | null, readonly publishedBy: { readonly id: string, readonly name: string } | null, readonly author: { readonly id: string, readonly name: string } | null, readonly rules: { readonly icp: { readonly sizes: ReadonlyArray<{ readonly min: number, readonly max: number | null }>, readonly industries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly countries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly techStack: { readonly any: ReadonlyArray<string>, readonly all: ReadonlyArray<string>, readonly none: ReadonlyArray<string> } }, readonly bant: { readonly budget: number, readonly authority: number, readonly need: number, readonly timeline: number }, readonly buyingSignals: { readonly counted: ReadonlyArray<BuyingSignal>, readonly enough: number }, readonly ecosystem: { readonly counted: ReadonlyArray<EcosystemSignal>, readonly maxAgeDays: { readonly activeIntegration: number, readonly certifiedPartner: number, readonly sharedCustomers: number } }, readonly disqualifiers: { readonly rawLists: ReadonlyArray<Touchpoint>, readonly accounts: ReadonlyArray<string>, readonly freeMail: boolean }, readonly thresholds: { readonly sql: number, readonly mql: number }, readonly dispositions: { readonly toSales: ReadonlyArray<LeadClass>, readonly toNurturing: ReadonlyArray<LeadClass> }, readonly waiting: { readonly remindAfterDays: number, readonly lapseAfterDays: number } } }> };

export type RuleDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleDraftsQuery = { readonly ruleDrafts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly basedOn: number, readonly changedAt: string, readonly author: { readonly id: string, readonly name: string }, readonly changedBy: { readonly id: string, readonly name: string } }> };

export type RuleDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type RuleDraftQuery = { readonly ruleDrafts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly basedOn: number, readonly revision: number, readonly changedAt: string, readonly author: { readonly id: string, readonly name: string }, readonly changedBy: { readonly id: string, readonly name: string }, readonly rules: { readonly icp: { readonly sizes: ReadonlyArray<{ readonly min: number, readonly max: number | null }>, readonly industries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly countries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly techStack: { readonly any: ReadonlyArray<string>, readonly all: ReadonlyArray<string>, readonly none: ReadonlyArray<string> } }, readonly bant: { readonly budget: number, readonly authority: number, readonly need: number, readonly timeline: number }, readonly buyingSignals: { readonly counted: ReadonlyArray<BuyingSignal>, readonly enough: number }, readonly ecosystem: { readonly counted: ReadonlyArray<EcosystemSignal>, readonly maxAgeDays: { readonly activeIntegration: number, readonly certifiedPartner: number, readonly sharedCustomers: number } }, readonly disqualifiers: { readonly rawLists: ReadonlyArray<Touchpoint>, readonly accounts: ReadonlyArray<string>, readonly freeMail: boolean }, readonly thresholds: { readonly sql: number, readonly mql: number }, readonly dispositions: { readonly toSales: ReadonlyArray<LeadClass>, readonly toNurturing: ReadonlyArray<LeadClass> }, readonly waiting: { readonly remindAfterDays: number, readonly lapseAfterDays: number } }, readonly problems: ReadonlyArray<{ readonly severity: RuleProblemSeverity, readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> }> };

export type RuleEffectQueryVariables = Exact<{
  id: string | number;
  days: number;
}>;


export type RuleEffectQuery = { readonly ruleDrafts: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly effect: { readonly days: number, readonly referrals: number, readonly changed: number, readonly before: { readonly toSales: number, readonly byClass: ReadonlyArray<{ readonly leadClass: LeadClass, readonly referrals: number }> }, readonly after: { readonly toSales: number, readonly byClass: ReadonlyArray<{ readonly leadClass: LeadClass, readonly referrals: number }> }, readonly changes: ReadonlyArray<{ readonly before: LeadClass, readonly after: LeadClass, readonly because: ReadonlyArray<string>, readonly referral: { readonly id: string, readonly company: { readonly name: string } } }>, readonly problems: ReadonlyArray<{ readonly severity: RuleProblemSeverity, readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> } }> };

export type RuleCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleCountriesQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type CreateRuleDraftMutationVariables = Exact<{
  name: string;
  basedOn?: number | null | undefined;
}>;


export type CreateRuleDraftMutation = { readonly createRuleDraft: { readonly id: string } };

export type SaveRuleDraftMutationVariables = Exact<{
  input: SaveRuleDraftInput;
}>;


export type SaveRuleDraftMutation = { readonly saveRuleDraft: { readonly id: string, readonly name: string, readonly basedOn: number, readonly revision: number, readonly changedAt: string, readonly author: { readonly id: string, readonly name: string }, readonly changedBy: { readonly id: string, readonly name: string }, readonly rules: { readonly icp: { readonly sizes: ReadonlyArray<{ readonly min: number, readonly max: number | null }>, readonly industries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly countries: { readonly only: ReadonlyArray<string>, readonly except: ReadonlyArray<string> }, readonly techStack: { readonly any: ReadonlyArray<string>, readonly all: ReadonlyArray<string>, readonly none: ReadonlyArray<string> } }, readonly bant: { readonly budget: number, readonly authority: number, readonly need: number, readonly timeline: number }, readonly buyingSignals: { readonly counted: ReadonlyArray<BuyingSignal>, readonly enough: number }, readonly ecosystem: { readonly counted: ReadonlyArray<EcosystemSignal>, readonly maxAgeDays: { readonly activeIntegration: number, readonly certifiedPartner: number, readonly sharedCustomers: number } }, readonly disqualifiers: { readonly rawLists: ReadonlyArray<Touchpoint>, readonly accounts: ReadonlyArray<string>, readonly freeMail: boolean }, readonly thresholds: { readonly sql: number, readonly mql: number }, readonly dispositions: { readonly toSales: ReadonlyArray<LeadClass>, readonly toNurturing: ReadonlyArray<LeadClass> }, readonly waiting: { readonly remindAfterDays: number, readonly lapseAfterDays: number } }, readonly problems: ReadonlyArray<{ readonly severity: RuleProblemSeverity, readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> } };

export type DiscardRuleDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardRuleDraftMutation = { readonly discardRuleDraft: boolean };

export type PublishRuleDraftMutationVariables = Exact<{
  input: PublishRuleDraftInput;
}>;


export type PublishRuleDraftMutation = { readonly publishRuleDraft: { readonly version: number, readonly inForce: boolean, readonly heldFrom: string } };

export type RollBackRulesMutationVariables = Exact<{
  version: number;
  reason: string;
}>;


export type RollBackRulesMutation = { readonly rollBackRules: { readonly version: number } };

export type SetFourEyesMutationVariables = Exact<{
  on: boolean;
}>;


export type SetFourEyesMutation = { readonly setFourEyes: boolean };

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
export const AllRulesFragmentDoc = new TypedDocumentString(`
    fragment AllRules on Rules {
  icp {
    sizes {
      min
      max
    }
    industries {
      only
      except
    }
    countries {
      only
      except
    }
    techStack {
      any
      all
      none
    }
  }
  bant {
    budget
    authority
    need
    timeline
  }
  buyingSignals {
    counted
    enough
  }
  ecosystem {
    counted
    maxAgeDays {
      activeIntegration
      certifiedPartner
      sharedCustomers
    }
  }
  disqualifiers {
    rawLists
    accounts
    freeMail
  }
  thresholds {
    sql
    mql
  }
  dispositions {
    toSales
    toNurturing
  }
  waiting {
    remindAfterDays
    lapseAfterDays
  }
}
    `, {"fragmentName":"AllRules"}) as unknown as TypedDocumentString<AllRulesFragment, unknown>;
export const OneRuleProblemFragmentDoc = new TypedDocumentString(`
    fragment OneRuleProblem on RuleProblem {
  severity
  code
  path
  message
}
    `, {"fragmentName":"OneRuleProblem"}) as unknown as TypedDocumentString<OneRuleProblemFragment, unknown>;
export const OneDraftFragmentDoc = new TypedDocumentString(`
    fragment OneDraft on RuleDraft {
  id
  name
  basedOn
  revision
  changedAt
  author {
    id
    name
  }
  changedBy {
    id
    name
  }
  rules {
    ...AllRules
  }
  problems {
    ...OneRuleProblem
  }
}
    fragment AllRules on Rules {
  icp {
    sizes {
      min
      max
    }
    industries {
      only
      except
    }
    countries {
      only
      except
    }
    techStack {
      any
      all
      none
    }
  }
  bant {
    budget
    authority
    need
    timeline
  }
  buyingSignals {
    counted
    enough
  }
  ecosystem {
    counted
    maxAgeDays {
      activeIntegration
      certifiedPartner
      sharedCustomers
    }
  }
  disqualifiers {
    rawLists
    accounts
    freeMail
  }
  thresholds {
    sql
    mql
  }
  dispositions {
    toSales
    toNurturing
  }
  waiting {
    remindAfterDays
    lapseAfterDays
  }
}
fragment OneRuleProblem on RuleProblem {
  severity
  code
  path
  message
}`, {"fragmentName":"OneDraft"}) as unknown as TypedDocumentString<OneDraftFragment, unknown>;
export const RuleVersionsDocument = new TypedDocumentString(`
    query RuleVersions {
  fourEyes
  ruleVersions {
    version
    inForce
    heldFrom
    publishedAt
    note
    rolledBackTo
    publishedBy {
      id
      name
    }
    author {
      id
      name
    }
    rules {
      ...AllRules
    }
  }
}
    fragment AllRules on Rules {
  icp {
    sizes {
      min
      max
    }
    industries {
      only
      except
    }
    countries {
      only
      except
    }
    techStack {
      any
      all
      none
    }
  }
  bant {
    budget
    authority
    need
    timeline
  }
  buyingSignals {
    counted
    enough
  }
  ecosystem {
    counted
    maxAgeDays {
      activeIntegration
      certifiedPartner
      sharedCustomers
    }
  }
  disqualifiers {
    rawLists
    accounts
    freeMail
  }
  thresholds {
    sql
    mql
  }
  dispositions {
    toSales
    toNurturing
  }
  waiting {
    remindAfterDays
    lapseAfterDays
  }
}`) as unknown as TypedDocumentString<RuleVersionsQuery, RuleVersionsQueryVariables>;
export const RuleDraftsDocument = new TypedDocumentString(`
    query RuleDrafts {
  ruleDrafts {
    id
    name
    basedOn
    changedAt
    author {
      id
      name
    }
    changedBy {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RuleDraftsQuery, RuleDraftsQueryVariables>;
export const RuleDraftDocument = new TypedDocumentString(`
    query RuleDraft($id: ID!) {
  ruleDrafts(id: $id) {
    ...OneDraft
  }
}
    fragment AllRules on Rules {
  icp {
    sizes {
      min
      max
    }
    industries {
      only
      except
    }
    countries {
      only
      except
    }
    techStack {
      any
      all
      none
    }
  }
  bant {
    budget
    authority
    need
    timeline
  }
  buyingSignals {
    counted
    enough
  }
  ecosystem {
    counted
    maxAgeDays {
      activeIntegration
      certifiedPartner
      sharedCustomers
    }
  }
  disqualifiers {
    rawLists
    accounts
    freeMail
  }
  thresholds {
    sql
    mql
  }
  dispositions {
    toSales
    toNurturing
  }
  waiting {
    remindAfterDays
    lapseAfterDays
  }
}
fragment OneRuleProblem on RuleProblem {
  severity
  code
  path
  message
}
fragment OneDraft on RuleDraft {
  id
  name
  basedOn
  revision
  changedAt
  author {
    id
    name
  }
  changedBy {
    id
    name
  }
  rules {
    ...AllRules
  }
  problems {
    ...OneRuleProblem
  }
}`) as unknown as TypedDocumentString<RuleDraftQuery, RuleDraftQueryVariables>;
export const RuleEffectDocument = new TypedDocumentString(`
    query RuleEffect($id: ID!, $days: Int!) {
  ruleDrafts(id: $id) {
    id
    revision
    effect(days: $days) {
      days
      referrals
      changed
      before {
        toSales
        byClass {
          leadClass
          referrals
        }
      }
      after {
        toSales
        byClass {
          leadClass
          referrals
        }
      }
      changes {
        before
        after
        because
        referral {
          id
          company {
            name
          }
        }
      }
      problems {
        ...OneRuleProblem
      }
    }
  }
}
    fragment OneRuleProblem on RuleProblem {
  severity
  code
  path
  message
}`) as unknown as TypedDocumentString<RuleEffectQuery, RuleEffectQueryVariables>;
export const RuleCountriesDocument = new TypedDocumentString(`
    query RuleCountries {
  countries {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<RuleCountriesQuery, RuleCountriesQueryVariables>;
export const CreateRuleDraftDocument = new TypedDocumentString(`
    mutation CreateRuleDraft($name: String!, $basedOn: Int) {
  createRuleDraft(name: $name, basedOn: $basedOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateRuleDraftMutation, CreateRuleDraftMutationVariables>;
export const SaveRuleDraftDocument = new TypedDocumentString(`
    mutation SaveRuleDraft($input: SaveRuleDraftInput!) {
  saveRuleDraft(input: $input) {
    ...OneDraft
  }
}
    fragment AllRules on Rules {
  icp {
    sizes {
      min
      max
    }
    industries {
      only
      except
    }
    countries {
      only
      except
    }
    techStack {
      any
      all
      none
    }
  }
  bant {
    budget
    authority
    need
    timeline
  }
  buyingSignals {
    counted
    enough
  }
  ecosystem {
    counted
    maxAgeDays {
      activeIntegration
      certifiedPartner
      sharedCustomers
    }
  }
  disqualifiers {
    rawLists
    accounts
    freeMail
  }
  thresholds {
    sql
    mql
  }
  dispositions {
    toSales
    toNurturing
  }
  waiting {
    remindAfterDays
    lapseAfterDays
  }
}
fragment OneRuleProblem on RuleProblem {
  severity
  code
  path
  message
}
fragment OneDraft on RuleDraft {
  id
  name
  basedOn
  revision
  changedAt
  author {
    id
    name
  }
  changedBy {
    id
    name
  }
  rules {
    ...AllRules
  }
  problems {
    ...OneRuleProblem
  }
}`) as unknown as TypedDocumentString<SaveRuleDraftMutation, SaveRuleDraftMutationVariables>;
export const DiscardRuleDraftDocument = new TypedDocumentString(`
    mutation DiscardRuleDraft($id: ID!) {
  discardRuleDraft(id: $id)
}
    `) as unknown as TypedDocumentString<DiscardRuleDraftMutation, DiscardRuleDraftMutationVariables>;
export const PublishRuleDraftDocument = new TypedDocumentString(`
    mutation PublishRuleDraft($input: PublishRuleDraftInput!) {
  publishRuleDraft(input: $input) {
    version
    inForce
    heldFrom
  }
}
    `) as unknown as TypedDocumentString<PublishRuleDraftMutation, PublishRuleDraftMutationVariables>;
export const RollBackRulesDocument = new TypedDocumentString(`
    mutation RollBackRules($version: Int!, $reason: String!) {
  rollBackRules(version: $version, reason: $reason) {
    version
  }
}
    `) as unknown as TypedDocumentString<RollBackRulesMutation, RollBackRulesMutationVariables>;
export const SetFourEyesDocument = new TypedDocumentString(`
    mutation SetFourEyes($on: Boolean!) {
  setFourEyes(on: $on)
}
    `) as unknown as TypedDocumentString<SetFourEyesMutation, SetFourEyesMutationVariables>;