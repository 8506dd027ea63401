import { graphql } from './generated';

export const HandOverDocument = graphql(`
  mutation HandOver($input: AssignReferralInput!) {
    assignReferral(input: $input) {
      id
    }
  }
`);

export const HandOverChoicesDocument = graphql(`
  query HandOverChoices($referralId: ID!) {
    users {
      id
      name
      role
      active
      joined
      available
      unavailableUntil
    }
    referral(id: $referralId) {
      id
      assignments {
        id
        rep {
          id
        }
      }
      assignment {
        id
        queue {
          id
          members {
            waiting
            open
            rep {
              id
            }
          }
        }
      }
    }
  }
`);
