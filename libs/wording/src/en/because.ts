/** Why a criterion came out as it did. */
export const because = {
  COMPANY_SIZE_MET:
    'The company has {{employees, number}} people, and {{min, number}} or more are asked for.',
  COMPANY_SIZE_NOT_MET:
    'The company’s size is {{employees, number}}, and {{min, number}} or more are asked for.',
  COMPANY_SIZE_UNKNOWN:
    'We do not know yet how many people the company has; {{min, number}} or more are asked for.',
  INDUSTRY_MET: 'We work with this industry: {{industry}}.',
  INDUSTRY_NOT_MET: 'We do not work with this industry: {{industry}}.',
  INDUSTRY_UNKNOWN: 'We do not know the company’s industry yet.',
  COUNTRY_MET: 'We sell in this country: {{country, country}}.',
  COUNTRY_NOT_MET: 'We do not sell in this country: {{country, country}}.',
  BUDGET_MET: 'There is a budget.',
  BUDGET_NOT_MET: 'There is no budget.',
  BUDGET_UNKNOWN: 'We do not know yet whether there is a budget.',
  AUTHORITY_MET: 'The contact can decide.',
  AUTHORITY_NOT_MET: 'The contact cannot decide.',
  AUTHORITY_UNKNOWN: 'We do not know yet whether the contact can decide.',
  NEED_MET: 'There is a need.',
  NEED_NOT_MET: 'There is no need.',
  NEED_UNKNOWN: 'We do not know yet whether there is a need.',
  TIMELINE_MET: 'There is a time by which they want to buy.',
  TIMELINE_NOT_MET: 'There is no time by which they want to buy.',
  TIMELINE_UNKNOWN: 'We do not know yet by when they want to buy.',
  BUYING_SIGNAL_MET_one: 'A buying signal is on record.',
  BUYING_SIGNAL_MET_other: '{{count, number}} buying signals are on record.',
  BUYING_SIGNAL_UNKNOWN:
    'No buying signal is on record yet: a demo request, a confirmed budget or a clear use case.',
  PARTNER_REFERRAL_MET: 'The partner has confirmed fit and intent.',
  PARTNER_REFERRAL_UNKNOWN: 'The partner has not confirmed fit and intent yet.',
  ACTIVE_INTEGRATION_MET: 'An integration is in active use at this account.',
  ACTIVE_INTEGRATION_UNKNOWN: 'We know of no integration in active use at this account.',
  NOT_A_RAW_LIST_MET: 'It came in person, not as part of a list.',
  NOT_A_RAW_LIST_UNKNOWN:
    'It came from a trade-show list that nobody on our side has verified yet.',
  RAW_LIST_VERIFIED: 'It came from a trade-show list, and someone on our side has verified it.',
} as const;
