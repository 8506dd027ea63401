import { graphql } from './generated';
import type { ReferralsQuery } from './generated/graphql';

export const ReferralsDocument = graphql(`
  query Referrals(
    $filter: ReferralFilter!
    $orderBy: ReferralOrder!
    $first: Int!
    $after: String
  ) {
    referrals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          status
          leadClass
          lastChangedAt
          company {
            name
            country
          }
          contact {
            name
          }
          partner {
            name
          }
          assignment {
            assignedAt
            dueAt
            warnedAt
            respondedAt
            breachedAt
            endedAt
            rep {
              name
            }
            queue {
              name
            }
          }
          deal {
            amount {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

export type ListedReferral = ReferralsQuery['referrals']['edges'][number]['node'];

export const OwnFiguresDocument = graphql(`
  query OwnFigures {
    viewer {
      partner {
        figures {
          referrals
          eqlShare
          answeredInTime
          breached
          medianFirstAnswer
          won {
            amount
            currency
          }
        }
      }
    }
  }
`);

/** What changed last, with what happened to it: the latest events are among these. */
export const NewsDocument = graphql(`
  query News($first: Int!) {
    referrals(first: $first, orderBy: LAST_CHANGED) {
      edges {
        node {
          id
          company {
            name
          }
          timeline {
            id
            type
            at
            byViewer
            data
          }
        }
      }
    }
  }
`);

export const FilterChoicesDocument = graphql(`
  query FilterChoices($vendor: Boolean!) {
    productLines
    queues @include(if: $vendor) {
      id
      name
    }
    users @include(if: $vendor) {
      id
      name
      role
    }
  }
`);

export const PartnersDocument = graphql(`
  query PartnerChoices($search: String) {
    partners(search: $search, first: 100) {
      edges {
        node {
          id
          name
          tier
        }
      }
    }
  }
`);
