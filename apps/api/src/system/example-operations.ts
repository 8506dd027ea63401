export interface ExampleOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operation = (
  query: string,
  variables: ExampleOperation['variables'] = {},
): ExampleOperation => ({ query: `${query.trim()}\n`, variables });

/** The path of a referral, a tab a step. The demo prints whom to sign in as. */
export const exampleOperations: readonly ExampleOperation[] = [
  operation(
    `
# 1. Sign in. This page keeps the session in a cookie; sign in again as somebody else to change sides.
mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { expiresAt viewer { name role partner { name tier } } }
}`,
    { input: { email: '', password: '' } },
  ),
  operation(
    `
# 2. As a partner: hand a prospect over, and see who has it and until when.
mutation Submit($input: SubmitReferralInput!) {
  submitReferral(input: $input) {
    __typename
    ... on ReferralSubmitted {
      replayed
      referral {
        id status leadClass
        verdict { criteria { code outcome because } }
        assignment { rep { name } queue { name } turn reason dueAt }
      }
    }
    ... on ReferralInvalid { problems { path message } }
    ... on ReferralClaimed { until message yours { id } }
  }
}`,
    {
      input: {
        idempotencyKey: 'first-try',
        productLine: 'CORE',
        consent: 'PROSPECT_AGREED',
        confirmsFitAndIntent: true,
        buyingSignals: ['DEMO_REQUESTED'],
        bant: { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' },
        company: {
          name: 'Officine Rossi S.p.A.',
          domain: 'officinerossi.it',
          country: 'IT',
          industry: 'MANUFACTURING',
          employees: 250,
        },
        contact: { name: 'Ada Rossi', email: 'ada@officinerossi.it' },
      },
    },
  ),
  operation(`
# 3. What waits, the most urgent first; a rep sees their own, a partner theirs.
query Referrals {
  referrals(orderBy: DUE_SOONEST, first: 20) {
    totalCount
    edges { node { id status company { name } assignment { rep { name } dueAt } } }
  }
}`),
  operation(
    `
# 4. As the rep: take it on. The clock stops, and the partner hears of it.
mutation Accept($input: AcceptReferralInput!) {
  acceptReferral(input: $input) { id status assignment { respondedAt } }
}`,
    { input: { referralId: '' } },
  ),
  operation(
    `
# 5. As the rep: move the deal on.
mutation Deal($input: UpdateDealInput!) {
  updateDeal(input: $input) { status deal { stage amount { amount currency } } }
}`,
    {
      input: { referralId: '', stage: 'PROPOSAL', amount: { amount: '12000.00', currency: 'EUR' } },
    },
  ),
  operation(
    `
# 6. The whole story of one referral.
query Story($id: ID!) {
  referral(id: $id) {
    status
    timeline { at type data }
    assignments { rep { name } reason assignedAt dueAt respondedAt breachedAt candidates { rep { name } because } }
  }
}`,
    { id: '' },
  ),
];
