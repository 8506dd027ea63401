// What a partner's program sends: a referral that passes every default rule.

/** 25 countries × 2 product lines: 50 queues. */
export const COUNTRIES = [
  'IT',
  'DE',
  'FR',
  'ES',
  'AT',
  'CH',
  'NL',
  'BE',
  'PL',
  'PT',
  'SE',
  'DK',
  'FI',
  'NO',
  'IE',
  'GB',
  'CZ',
  'SK',
  'HU',
  'RO',
  'BG',
  'GR',
  'HR',
  'SI',
  'EE',
];
export const LINES = ['CORE', 'CLOUD'];

/** Each queue's countries and product lines. */
export const SCOPES = COUNTRIES.flatMap((country) => LINES.map((line) => ({ country, line })));

export const SUBMIT = `mutation Submit($i: SubmitReferralInput!) {
  submitReferral(input: $i) {
    __typename
    ... on ReferralSubmitted {
      replayed
      referral {
        id status leadClass productLine tier referredAt submittedAt
        assignment { id turn reason assignedAt dueAt rep { id name } queue { id name } }
      }
    }
    ... on ReferralInvalid { problems { code path message } }
    ... on ReferralClaimed { until message }
  }
}`;

/**
 * @param {string} mark distinct for each referral; letters and digits
 * @param {{ country: string, line: string }} scope
 */
export const referral = (mark, { country, line }) => ({
  idempotencyKey: `bench-${mark}`,
  productLine: line,
  touchpoint: 'REFERRAL',
  consent: 'PROSPECT_AGREED',
  confirmsFitAndIntent: true,
  buyingSignals: ['DEMO_REQUESTED'],
  bant: { budget: 'YES', authority: 'YES', need: 'YES', timeline: 'YES' },
  company: {
    name: `Prospect ${mark}`,
    domain: `p-${mark}.com`,
    country,
    industry: 'SOFTWARE',
    employees: 250,
    techStack: [],
  },
  contact: { name: 'Ada Prova', email: `ada@p-${mark}.com` },
});

const MARK = 'mark0placeholder';

/**
 * Makes request bodies without building each from the ground: the load generator shares the machine
 * with what it measures.
 *
 * @param {readonly { country: string, line: string }[]} scopes taken in turn
 * @param {string} run distinct for each load generator
 * @returns {() => string}
 */
export function bodies(scopes, run) {
  const templates = scopes.map((scope) =>
    JSON.stringify({ query: SUBMIT, variables: { i: referral(MARK, scope) } }).split(MARK),
  );
  let made = 0;
  return () => {
    const pieces = templates[made % templates.length] ?? [];
    return pieces.join(`${run}${(made++).toString(36)}`);
  };
}
