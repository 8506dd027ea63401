import { graphql } from './generated';
import type { PreviewQuery, SentQuery, SubmitMutation } from './generated/graphql';

export const FormChoicesDocument = graphql(`
  query FormChoices {
    productLines
    countries {
      code
      name
    }
    viewer {
      partner {
        country
      }
    }
  }
`);

export const SubdivisionsDocument = graphql(`
  query Subdivisions($country: CountryCode!) {
    countries(codes: [$country]) {
      code
      subdivisions {
        code
        name
        parent
      }
    }
  }
`);

export const PreviewDocument = graphql(`
  query Preview($input: PreviewReferralInput!) {
    previewReferral(input: $input) {
      claim
      status
      yours {
        id
      }
      queue {
        name
      }
      problems {
        code
        path
        message
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
`);

export const SubmitDocument = graphql(`
  mutation Submit($input: SubmitReferralInput!) {
    submitReferral(input: $input) {
      __typename
      ... on ReferralSubmitted {
        referral {
          id
        }
      }
      ... on ReferralClaimed {
        until
        message
        mayAsk
        yours {
          id
        }
      }
      ... on ReferralInvalid {
        problems {
          code
          path
          message
        }
      }
    }
  }
`);

export const AskDocument = graphql(`
  mutation AskForClaimed($input: ContestClaimInput!) {
    contestClaim(input: $input) {
      __typename
    }
  }
`);

export const SentDocument = graphql(`
  query Sent($id: ID!) {
    referral(id: $id) {
      id
      status
      leadClass
      company {
        name
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
    }
  }
`);

export type Preview = PreviewQuery['previewReferral'];
export type SentReferral = NonNullable<SentQuery['referral']>;
export type SubmitResult = SubmitMutation['submitReferral'];
export type Claimed = Extract<SubmitResult, { readonly __typename: 'ReferralClaimed' }>;
