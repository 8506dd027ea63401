/** The path of a referral, a tab a step. The demo prints whom to sign in as. */
export const exampleOperations: readonly string[] = [
  `# 1. Sign in. This page keeps the session in a cookie; sign in again as somebody else to change sides.
#    The schema is for the signed-in: fetch it afterwards with the round arrow at the left.
mutation SignIn {
  signIn(input: { email: "", password: "" }) {
    expiresAt
    viewer { name role partner { name tier } }
  }
}
`,
  `# 2. As a partner: hand a prospect over, and see who has it and until when.
mutation Submit {
  submitReferral(
    input: {
      idempotencyKey: "first-try"
      productLine: "CORE"
      consent: PROSPECT_AGREED
      confirmsFitAndIntent: true
      buyingSignals: [DEMO_REQUESTED]
      bant: { budget: YES, authority: YES, need: YES, timeline: YES }
      company: {
        name: "Officine Rossi S.p.A."
        domain: "officinerossi.it"
        country: "IT"
        industry: "MANUFACTURING"
        employees: 250
      }
      contact: { name: "Ada Rossi", email: "ada@officinerossi.it" }
    }
  ) {
    __typename
    ... on ReferralSubmitted {
      replayed
      referral {
        id
        status
        leadClass
        verdict { criteria { code outcome because } }
        assignment { rep { name } queue { name } turn reason dueAt }
      }
    }
    ... on ReferralInvalid { problems { path message } }
    ... on ReferralClaimed { until message yours { id } }
  }
}
`,
  `# 3. What waits, the most urgent first; a rep sees their own, a partner theirs.
query Referrals {
  referrals(orderBy: DUE_SOONEST, first: 20) {
    totalCount
    edges { node { id status company { name } assignment { rep { name } dueAt } } }
  }
}
`,
  `# 4. As the rep: take it on. The clock stops, and the partner hears of it.
mutation Accept {
  acceptReferral(input: { referralId: "" }) {
    id
    status
    assignment { respondedAt }
  }
}
`,
  `# 5. As the rep: move the deal on.
mutation Deal {
  updateDeal(input: { referralId: "", stage: PROPOSAL, amount: { amount: "12000.00", currency: "EUR" } }) {
    status
    deal { stage amount { amount currency } }
  }
}
`,
  `# 6. The whole story of one referral.
query Story {
  referral(id: "") {
    status
    timeline { at type data }
    assignments {
      rep { name }
      reason
      assignedAt
      dueAt
      respondedAt
      breachedAt
      candidates { rep { name } because }
    }
  }
}
`,
];
