import { graphql } from '../generated';

export const PipelineDocument = graphql(`
  query Pipeline($repId: ID!, $status: [ReferralStatus!]!, $after: String) {
    referrals(
      filter: { repId: $repId, status: $status }
      orderBy: LAST_CHANGED
      first: 100
      after: $after
    ) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          status
          leadClass
          lastChangedAt
          company {
            name
          }
          partner {
            id
            name
          }
          deal {
            stage
            closedAt
            expectedCloseOn
            amount {
              amount
              currency
            }
            annualRecurringRevenue {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

export const UpdateDealDocument = graphql(`
  mutation UpdateDeal($input: UpdateDealInput!) {
    updateDeal(input: $input) {
      id
      status
    }
  }
`);
