import { graphql } from './generated';
import type { ContestsQuery } from './generated/graphql';

export const ContestsDocument = graphql(`
  query Contests($first: Int!, $after: String) {
    claimContests(first: $first, after: $after) {
      edges {
        node {
          id
          status
          company
          productLine
          reason
          askedAt
          settledAt
          settledBecause
          partner {
            name
            tier
          }
          referral {
            id
          }
          holder {
            id
            status
            lastChangedAt
            partner {
              name
              tier
            }
            claim {
              until
            }
            assignment {
              rep {
                name
              }
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

export const SettleDocument = graphql(`
  mutation SettleClaim($input: SettleClaimInput!) {
    settleClaim(input: $input) {
      id
    }
  }
`);

export const WithdrawContestDocument = graphql(`
  mutation WithdrawContest($id: ID!) {
    withdrawContest(id: $id) {
      id
    }
  }
`);

export type Contest = ContestsQuery['claimContests']['edges'][number]['node'];
