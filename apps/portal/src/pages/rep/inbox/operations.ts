import { graphql } from '../generated';

export const InboxDocument = graphql(`
  query Inbox($repId: ID!) {
    referrals(filter: { repId: $repId, status: [ASSIGNED] }, orderBy: DUE_SOONEST, first: 100) {
      totalCount
      edges {
        node {
          id
          leadClass
          productLine
          submittedAt
          company {
            name
            country
          }
          partner {
            id
            name
          }
          assignment {
            id
            assignedAt
            dueAt
            warnedAt
            breachedAt
            queue {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const InboxReferralDocument = graphql(`
  query InboxReferral($id: ID!) {
    referral(id: $id) {
      id
      status
      leadClass
      productLine
      touchpoint
      buyingSignals
      consent
      note
      submittedAt
      tier
      company {
        name
        domain
        country
        industry
        employees
        techStack
      }
      contact {
        name
        email
        phone
        title
      }
      partner {
        id
        name
      }
      verdict {
        leadClass
        rulesVersion
        partnerConfirmedAt
        vendorConfirmedAt
        criteria {
          code
          group
          outcome
          because
        }
      }
      assignment {
        id
        turn
        reason
        assignedAt
        dueAt
        warnedAt
        breachedAt
        rep {
          id
          name
        }
        queue {
          id
          name
        }
        candidates {
          eligible
          because
          rep {
            id
            name
          }
        }
      }
    }
  }
`);

/** Where a referral is that has left somebody's inbox. */
export const WhereaboutsDocument = graphql(`
  query Whereabouts($id: ID!) {
    referral(id: $id) {
      id
      status
      company {
        name
      }
      assignment {
        rep {
          id
          name
        }
      }
      assignments {
        breachedAt
        rep {
          id
        }
      }
    }
  }
`);

export const AcceptDocument = graphql(`
  mutation Accept($referralId: ID!) {
    acceptReferral(input: { referralId: $referralId }) {
      id
      status
    }
  }
`);

export const DeclineDocument = graphql(`
  mutation Decline($referralId: ID!, $reason: String!) {
    declineReferral(input: { referralId: $referralId, reason: $reason }) {
      id
      status
      assignment {
        rep {
          id
          name
        }
      }
    }
  }
`);

export const NextInLineDocument = graphql(`
  query NextInLine {
    queues {
      id
      name
      next {
        turn
        rep {
          id
          name
        }
      }
    }
  }
`);
