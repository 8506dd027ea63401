import { graphql } from './generated';
import type { ContestsQuery } from './generated/graphql';

export const ContestsDocument = graphql(`
  query Contests {
    claimContests(first: 100) {
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
`);

export const SettleDocument = graphql(`
  mutation SettleClaim($input: SettleClaimInput!) {
    settleClaim(input: $input) {
      id
    }
  }
`);

export type Contest = ContestsQuery['claimContests'][number];
