import { graphql } from './generated';

/** Rules as they are read aloud, edited and compared. */
graphql(`
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
  }
`);

export const RuleVersionsDocument = graphql(`
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
`);

export const RuleDraftsDocument = graphql(`
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
`);

export const RuleDraftDocument = graphql(`
  query RuleDraft($id: ID!) {
    ruleDrafts(id: $id) {
      ...OneDraft
    }
  }
`);

export const RuleEffectDocument = graphql(`
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
`);

export const RuleCountriesDocument = graphql(`
  query RuleCountries {
    countries {
      code
      name
    }
  }
`);

export const CreateRuleDraftDocument = graphql(`
  mutation CreateRuleDraft($name: String!, $basedOn: Int) {
    createRuleDraft(name: $name, basedOn: $basedOn) {
      id
    }
  }
`);

export const SaveRuleDraftDocument = graphql(`
  mutation SaveRuleDraft($input: SaveRuleDraftInput!) {
    saveRuleDraft(input: $input) {
      ...OneDraft
    }
  }
`);

export const DiscardRuleDraftDocument = graphql(`
  mutation DiscardRuleDraft($id: ID!) {
    discardRuleDraft(id: $id)
  }
`);

export const PublishRuleDraftDocument = graphql(`
  mutation PublishRuleDraft($input: PublishRuleDraftInput!) {
    publishRuleDraft(input: $input) {
      version
      inForce
      heldFrom
    }
  }
`);

export const RollBackRulesDocument = graphql(`
  mutation RollBackRules($version: Int!, $reason: String!) {
    rollBackRules(version: $version, reason: $reason) {
      version
    }
  }
`);

export const SetFourEyesDocument = graphql(`
  mutation SetFourEyes($on: Boolean!) {
    setFourEyes(on: $on)
  }
`);
