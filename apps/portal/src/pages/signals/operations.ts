import { graphql } from './generated';
import type { NurturedQuery, RecordCsvMutation, SignalsQuery } from './generated/graphql';

export const SignalsDocument = graphql(`
  query Signals($filter: SignalFilter!, $first: Int!, $after: String) {
    signals(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          kind
          account
          seenAt
          expiresAt
          count
          evidence
          evidenceUrl
          source
          recordedAt
          withdrawnAt
          withdrawnBecause
          partner {
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

export type ListedSignal = SignalsQuery['signals']['edges'][number]['node'];

export const RecordSignalDocument = graphql(`
  mutation RecordSignal($input: RecordSignalsInput!) {
    recordSignals(input: $input) {
      __typename
      ... on SignalsRecorded {
        tally {
          unchanged
        }
      }
      ... on SignalsInvalid {
        problems {
          code
          path
          message
        }
      }
    }
  }
`);

export const WithdrawSignalDocument = graphql(`
  mutation WithdrawSignal($input: WithdrawSignalInput!) {
    withdrawSignal(input: $input) {
      id
    }
  }
`);

export const RecordCsvDocument = graphql(`
  mutation RecordCsv($input: RecordSignalsCsvInput!) {
    recordSignalsCsv(input: $input) {
      stored
      problemCount
      problems {
        line
        column
        message
      }
      tally {
        new
        newer
        older
        unchanged
      }
    }
  }
`);

export type CsvResult = RecordCsvMutation['recordSignalsCsv'];

export const NurturedDocument = graphql(`
  query Nurtured($filter: ReferralFilter!, $first: Int!, $after: String) {
    referrals(filter: $filter, orderBy: LAST_CHANGED, first: $first, after: $after) {
      edges {
        node {
          id
          status
          leadClass
          lastChangedAt
          waitsUntil
          company {
            name
          }
          partner {
            name
          }
          awaits {
            from
            on
          }
          verdict {
            leadClass
            criteria {
              code
              group
              outcome
              because
            }
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

export type Nurtured = NurturedQuery['referrals']['edges'][number]['node'];
