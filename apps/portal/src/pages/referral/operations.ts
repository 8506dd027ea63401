import { graphql } from './generated';

export const ReferralPageDocument = graphql(`
  query ReferralPage($id: ID!) {
    referral(id: $id) {
      id
      status
      leadClass
      productLine
      touchpoint
      buyingSignals
      confirmsFitAndIntent
      consent
      note
      tier
      referredAt
      submittedAt
      bant {
        budget
        authority
        need
        timeline
      }
      company {
        name
        domain
        country
        subdivision
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
      deal {
        stage
        expectedCloseOn
        closedAt
        amount {
          amount
          currency
        }
        annualRecurringRevenue {
          amount
          currency
        }
      }
      signals {
        id
        kind
        count
        evidence
        evidenceUrl
        seenAt
        expiresAt
        partner {
          name
        }
      }
      waitsUntil
      claim {
        until
      }
      awaits {
        from
        on
      }
      confirmations {
        side
        at
        evidence
        rulesVersion
        by {
          name
        }
      }
      verdicts {
        leadClass
        rulesVersion
        madeAt
        becauseOf
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
      }
      assignments {
        id
        turn
        reason
        assignedAt
        dueAt
        warnedAt
        warnsAt
        onBreach
        respondedAt
        respondedWithin
        respondedWithinOpenHours
        breachedAt
        endedAt
        endedBecause
        runs {
          from
          until
        }
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
      timeline {
        id
        type
        at
        byViewer
        data
      }
    }
  }
`);

export const AcceptDocument = graphql(`
  mutation AcceptReferral($input: AcceptReferralInput!) {
    acceptReferral(input: $input) {
      id
    }
  }
`);

export const DeclineDocument = graphql(`
  mutation DeclineReferral($input: ReasonInput!) {
    declineReferral(input: $input) {
      id
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation WithdrawReferral($input: ReasonInput!) {
    withdrawReferral(input: $input) {
      id
    }
  }
`);

export const VerifyDocument = graphql(`
  mutation VerifyReferral($input: ReasonInput!) {
    verifyReferral(input: $input) {
      id
    }
  }
`);

export const ConfirmDocument = graphql(`
  mutation ConfirmReferral($input: ConfirmReferralInput!) {
    confirmReferral(input: $input) {
      id
    }
  }
`);

export const ReleaseClaimDocument = graphql(`
  mutation ReleaseClaim($input: ReasonInput!) {
    releaseClaim(input: $input) {
      id
    }
  }
`);

export const PromoteDocument = graphql(`
  mutation PromoteReferral($input: ReasonInput!) {
    promoteReferral(input: $input) {
      id
    }
  }
`);

export const UpdateDealDocument = graphql(`
  mutation ChangeDeal($input: UpdateDealInput!) {
    updateDeal(input: $input) {
      id
    }
  }
`);

export const CompleteDocument = graphql(`
  mutation CompleteReferral($input: CompleteReferralInput!) {
    completeReferral(input: $input) {
      __typename
      ... on ReferralSubmitted {
        referral {
          id
          status
          leadClass
        }
      }
      ... on ReferralInvalid {
        problems {
          code
          path
          message
        }
      }
      ... on ReferralClaimed {
        message
        yours {
          id
        }
      }
    }
  }
`);

export const RecordTouchDocument = graphql(`
  mutation RecordTouch($input: RecordTouchInput!) {
    recordTouch(input: $input) {
      __typename
      ... on TouchRecorded {
        repeated
        referral {
          id
          status
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
