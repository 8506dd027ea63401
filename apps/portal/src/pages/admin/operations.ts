import { graphql } from './generated';

export const MailsDocument = graphql(`
  query Mails($filter: MailFilter, $first: Int!, $after: String) {
    mails(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          kind
          status
          name
          email
          referralId
          createdAt
          attempts
          nextAttemptAt
          sentAt
          lastError
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SendMailAgainDocument = graphql(`
  mutation SendMailAgain($id: ID!) {
    sendMailAgain(id: $id)
  }
`);

export const AuditDocument = graphql(`
  query Audit($filter: AuditFilter, $first: Int!, $after: String) {
    audit(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          at
          action
          subject
          subjectId
          apiKeyId
          requestId
          data
          names {
            id
            kind
            name
          }
          actor {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SettingsDocument = graphql(`
  query Settings {
    protectionChoices
    programTiers {
      name
      protectionDays
    }
    productLines
  }
`);

export const CreateTierDocument = graphql(`
  mutation CreateTier($name: String!) {
    createTier(name: $name)
  }
`);

export const UpdateTierDocument = graphql(`
  mutation UpdateTier($input: UpdateTierInput!) {
    updateTier(input: $input) {
      name
      protectionDays
    }
  }
`);

export const CreateProductLineDocument = graphql(`
  mutation CreateProductLine($code: String!) {
    createProductLine(code: $code)
  }
`);
