import { graphql } from './generated';

export const PartnersDocument = graphql(`
  query Partners(
    $search: String
    $tier: [String!]
    $quietSince: DateTime
    $orderBy: PartnerOrder!
    $first: Int!
    $after: String
  ) {
    partners(
      search: $search
      tier: $tier
      quietSince: $quietSince
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      edges {
        node {
          id
          name
          tier
          country
          lastReferralAt
          openClocks
          figures {
            referrals
            eqlShare
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

export const PartnerDocument = graphql(`
  query Partner($id: ID!, $from: Date) {
    partner(id: $id) {
      id
      name
      slug
      tier
      country
      lastReferralAt
      openClocks
      figures(from: $from) {
        referrals
        eqlShare
        answeredInTime
        breached
        medianFirstAnswer
        won {
          amount
          currency
        }
        byStatus {
          status
          referrals
        }
      }
    }
    people(filter: { partnerId: $id }, first: 100) {
      edges {
        node {
          id
          name
          email
          role
          active
          joined
        }
      }
    }
  }
`);

export const TiersDocument = graphql(`
  query Tiers {
    tiers
  }
`);

export const CountriesDocument = graphql(`
  query CountryNames {
    countries {
      code
      name
    }
  }
`);

export const CreatePartnerDocument = graphql(`
  mutation CreatePartner($input: CreatePartnerInput!) {
    createPartner(input: $input) {
      id
    }
  }
`);

export const UpdatePartnerDocument = graphql(`
  mutation UpdatePartner($input: UpdatePartnerInput!) {
    updatePartner(input: $input) {
      id
    }
  }
`);
