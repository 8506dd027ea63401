import { graphql } from './generated';

export const PeopleDocument = graphql(`
  query People($filter: PeopleFilter, $first: Int!, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          name
          email
          role
          locale
          timeZone
          active
          joined
          available
          unavailableUntil
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

export const OpenWorkDocument = graphql(`
  query OpenWork($repId: ID!) {
    referrals(filter: { repId: $repId, status: [ASSIGNED, ACCEPTED, OPPORTUNITY] }, first: 1) {
      totalCount
    }
  }
`);

export const InviteUserDocument = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      id
    }
  }
`);

export const UpdateUserDocument = graphql(`
  mutation UpdateUser($input: UpdateUserInput!) {
    updateUser(input: $input) {
      id
    }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($userId: ID!) {
    resendInvitation(userId: $userId) {
      id
    }
  }
`);

export const DeactivateUserDocument = graphql(`
  mutation DeactivateUser($userId: ID!) {
    deactivateUser(userId: $userId) {
      id
    }
  }
`);

export const ReactivateUserDocument = graphql(`
  mutation ReactivateUser($userId: ID!) {
    reactivateUser(userId: $userId) {
      id
    }
  }
`);
