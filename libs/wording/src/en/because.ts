/** Why a criterion came out as it did. */
export const because = {
  COMPANY_SIZE_MET:
    'The company has {{employees, number}} people, and {{min, number}} or more are asked for.',
  COMPANY_SIZE_NOT_MET:
    'The company’s size is {{employees, number}}, and {{min, number}} or more are asked for.',
  COMPANY_SIZE_UNKNOWN:
    'We do not know yet how many people the company has; {{min, number}} or more are asked for.',
  COMPANY_SIZE_ANY: 'A company of any size will do.',
  COMPANY_SIZE_WITHIN: 'The company has {{employees, number}} people; asked for are {{sizes}}.',
  COMPANY_SIZE_OUTSIDE: 'The company’s size is {{employees, number}}; asked for are {{sizes}}.',
  COMPANY_SIZE_OF_RANGES_UNKNOWN:
    'We do not know yet how many people the company has; asked for are {{sizes}}.',
  INDUSTRY_MET: 'We work with this industry: {{industry, industry}}.',
  INDUSTRY_NOT_MET: 'We do not work with this industry: {{industry, industry}}.',
  INDUSTRY_UNKNOWN: 'We do not know the company’s industry yet.',
  COUNTRY_MET: 'We sell in this country: {{country, country}}.',
  COUNTRY_NOT_MET: 'We do not sell in this country: {{country, country}}.',
  TECH_STACK_MET: 'What they work with suits us: {{products}}.',
  TECH_STACK_NOT_MET: 'They work with none of these: {{products}}.',
  TECH_STACK_LACKING: 'They do not work with what it takes: {{products}}.',
  TECH_STACK_EXCLUDED: 'They work with something that does not go with us: {{products}}.',
  TECH_STACK_UNKNOWN: 'We do not know yet what they work with; it matters for {{products}}.',
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
  BUYING_SIGNALS_TOO_FEW_one: 'It takes one buying signal.',
  BUYING_SIGNALS_TOO_FEW_other:
    'One buying signal is not enough: it takes {{count, number}} different ones.',
  PARTNER_REFERRAL_MET: 'The partner has confirmed fit and intent.',
  PARTNER_REFERRAL_UNKNOWN: 'The partner has not confirmed fit and intent yet.',
  ACTIVE_INTEGRATION_MET:
    'An integration is in active use at this account, last seen on {{seenOn, day}}.',
  ACTIVE_INTEGRATION_EXPIRED:
    'An integration was last seen in use on {{seenOn, day}}, more than {{days, number}} days ago: that counts no more.',
  ACTIVE_INTEGRATION_UNKNOWN: 'We know of no integration in active use at this account.',
  CERTIFIED_PARTNER_MET: 'The partner is certified, last confirmed on {{seenOn, day}}.',
  CERTIFIED_PARTNER_EXPIRED:
    'The partner’s certificate was last confirmed on {{seenOn, day}}, more than {{days, number}} days ago: that counts no more.',
  CERTIFIED_PARTNER_UNKNOWN: 'We know of no certificate of this partner.',
  SHARED_CUSTOMERS_UNKNOWN_one:
    'One customer is shared with them. An overlap alone is no signal: it takes active use or a referral.',
  SHARED_CUSTOMERS_UNKNOWN_other:
    '{{count, number}} customers are shared with them. An overlap alone is no signal: it takes active use or a referral.',
  NOT_A_RAW_LIST_MET: 'It came in person, not as part of a list.',
  NOT_A_RAW_LIST_UNKNOWN:
    'It came from a trade-show list that nobody on our side has verified yet.',
  RAW_LIST_VERIFIED: 'It came from a trade-show list, and someone on our side has verified it.',
  NOT_AN_EXCLUDED_ACCOUNT_MET: 'The company is none of those that we do not take.',
  NOT_AN_EXCLUDED_ACCOUNT_NOT_MET: 'We do not take referrals of this company.',
  NOT_AN_EXCLUDED_ACCOUNT_UNKNOWN: 'We do not know the company’s domain yet.',
  NOT_FREE_MAIL_MET: 'The address belongs to a company.',
  NOT_FREE_MAIL_NOT_MET:
    'The address is a private one at a free-mail provider, and we know no domain of the company.',
  NOT_FREE_MAIL_UNKNOWN: 'We do not know the contact’s address yet.',
} as const;
